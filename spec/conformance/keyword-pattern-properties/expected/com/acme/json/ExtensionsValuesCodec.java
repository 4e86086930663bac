package com.acme.json;

import com.acme.model.ExtensionsValues;
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
 * Reads and writes the JSON form of {@code ExtensionsValues}.
 */
@Generated("io.plumbline")
public final class ExtensionsValuesCodec implements Codec<ExtensionsValues> {
    /**
     * The only instance there is.
     */
    public static final ExtensionsValuesCodec INSTANCE = new ExtensionsValuesCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<BigInteger> ADDITIONAL_PROPERTIES_CODEC = Codecs.BIG_INTEGER;

    /**
     * For the only instance.
     */
    private ExtensionsValuesCodec() {
    }

    @Override
    public @Nullable ExtensionsValues read(JsonReader in) {
        return in.readJudged(ExtensionsValuesRulesSchema.SCHEMA::violations, this::readUnjudged);
    }

    /**
     * Reads a value that fits its schema.
     *
     * @param in stands at the value
     * @return the value, or null where it is wrong all the same
     */
    private @Nullable ExtensionsValues readUnjudged(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Map<String, BigInteger> additionalProperties = new LinkedHashMap<>();
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                default -> {
                    additionalProperties.put(property, ADDITIONAL_PROPERTIES_CODEC.read(in));
                }
            }
        }
        try {
            return new ExtensionsValues(additionalProperties);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, ExtensionsValues value) {
        out.beginObject();
        value.additionalProperties().forEach((key, each) -> {
            out.name(key);
            ADDITIONAL_PROPERTIES_CODEC.write(out, each);
        } );
        out.endObject();
    }
}
