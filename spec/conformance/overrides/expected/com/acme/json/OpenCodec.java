package com.acme.json;

import com.acme.model.Open;
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
 * Reads and writes the JSON form of {@code Open}.
 */
@Generated("io.plumbline")
public final class OpenCodec implements Codec<Open> {
    /**
     * The only instance there is.
     */
    public static final OpenCodec INSTANCE = new OpenCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Map<String, @Nullable Object>> ADDITIONAL_PROPERTIES_CODEC = Codecs.map(Codecs.ANY);

    /**
     * For the only instance.
     */
    private OpenCodec() {
    }

    @Override
    public @Nullable Open read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String kind = null;
        boolean hasKind = false;
        Map<String, Map<String, @Nullable Object>> additionalProperties = new LinkedHashMap<>();
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "kind" -> {
                    hasKind = true;
                    kind = in.readString();
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
            return new Open(kind, additionalProperties);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Open value) {
        out.beginObject();
        out.name("kind");
        out.value(value.kind());
        value.additionalProperties().forEach((key, each) -> {
            out.name(key);
            ADDITIONAL_PROPERTIES_CODEC.write(out, each);
        } );
        out.endObject();
    }
}
