package com.acme.json;

import com.acme.model.Conditional;
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
 * Reads and writes the JSON form of {@code Conditional}.
 */
@Generated("io.plumbline")
public final class ConditionalCodec implements Codec<Conditional> {
    /**
     * The only instance there is.
     */
    public static final ConditionalCodec INSTANCE = new ConditionalCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<@Nullable Object> ADDITIONAL_PROPERTIES_CODEC = Codecs.ANY;

    /**
     * For the only instance.
     */
    private ConditionalCodec() {
    }

    @Override
    public @Nullable Conditional read(JsonReader in) {
        return in.readJudged(ConditionalRulesSchema.SCHEMA::violations, this::readUnjudged);
    }

    /**
     * Reads a value that fits its schema.
     *
     * @param in stands at the value
     * @return the value, or null where it is wrong all the same
     */
    private @Nullable Conditional readUnjudged(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String kind = null;
        Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "kind" -> {
                    kind = in.readString();
                }
                default -> {
                    additionalProperties.put(property, ADDITIONAL_PROPERTIES_CODEC.read(in));
                }
            }
        }
        try {
            return new Conditional(kind, additionalProperties);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Conditional value) {
        out.beginObject();
        if (value.kind() != null) {
            out.name("kind");
            out.value(value.kind());
        }
        value.additionalProperties().forEach((key, each) -> {
            out.name(key);
            ADDITIONAL_PROPERTIES_CODEC.write(out, each);
        } );
        out.endObject();
    }
}
