package com.acme.json;

import com.acme.model.Described;
import com.acme.model.DescribedParts;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Described}.
 */
@Generated("io.plumbline")
public final class DescribedCodec implements Codec<Described> {
    /**
     * The only instance there is.
     */
    public static final DescribedCodec INSTANCE = new DescribedCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Map<String, @Nullable Object>> ADDITIONAL_PROPERTIES_CODEC = Codecs.map(Codecs.ANY);

    /**
     * For the only instance.
     */
    private DescribedCodec() {
    }

    @Override
    public @Nullable Described read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String kind = null;
        String label = null;
        DescribedParts parts = null;
        boolean hasKind = false;
        Map<String, Map<String, @Nullable Object>> additionalProperties = new LinkedHashMap<>();
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "kind" -> {
                    hasKind = true;
                    kind = in.readString();
                }
                case "label" -> {
                    label = in.readString();
                }
                case "parts" -> {
                    parts = DescribedPartsCodec.INSTANCE.read(in);
                }
                default -> {
                    additionalProperties.put(property, ADDITIONAL_PROPERTIES_CODEC.read(in));
                }
            }
        }
        if (!hasKind) {
            in.missing("kind");
        }
        try {
            return new Described(kind, label, parts, additionalProperties);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Described value) {
        out.beginObject();
        out.name("kind");
        out.value(value.kind());
        if (value.label() != null) {
            out.name("label");
            out.value(value.label());
        }
        if (value.parts() != null) {
            out.name("parts");
            DescribedPartsCodec.INSTANCE.write(out, value.parts());
        }
        value.additionalProperties().forEach((key, each) -> {
            out.name(key);
            ADDITIONAL_PROPERTIES_CODEC.write(out, each);
        } );
        out.endObject();
    }
}
