package com.acme.json;

import com.acme.model.Extensible;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Extensible}.
 */
@Generated("io.plumbline")
public final class ExtensibleCodec implements Codec<Extensible> {
    /**
     * The only instance there is.
     */
    public static final ExtensibleCodec INSTANCE = new ExtensibleCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<BigInteger> ADDITIONAL_PROPERTIES_CODEC = Codecs.BIG_INTEGER;

    /**
     * For the only instance.
     */
    private ExtensibleCodec() {
    }

    @Override
    public @Nullable Extensible read(JsonReader in) {
        return in.readJudged(ExtensibleRulesSchema.SCHEMA::violations, this::readUnjudged);
    }

    /**
     * Reads a value that fits its schema.
     *
     * @param in stands at the value
     * @return the value, or null where it is wrong all the same
     */
    private @Nullable Extensible readUnjudged(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String name = null;
        boolean hasName = false;
        Map<String, BigInteger> additionalProperties = new LinkedHashMap<>();
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "name" -> {
                    hasName = true;
                    name = in.readString();
                }
                default -> {
                    additionalProperties.put(property, ADDITIONAL_PROPERTIES_CODEC.read(in));
                }
            }
        }
        if (!hasName) {
            in.missing("name");
        }
        try {
            return new Extensible(name, additionalProperties);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Extensible value) {
        out.beginObject();
        out.name("name");
        out.value(value.name());
        value.additionalProperties().forEach((key, each) -> {
            out.name(key);
            ADDITIONAL_PROPERTIES_CODEC.write(out, each);
        } );
        out.endObject();
    }
}
