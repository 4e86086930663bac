package com.acme.json;

import com.acme.model.Readings;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Readings}.
 */
@Generated("io.plumbline")
public final class ReadingsCodec implements Codec<Readings> {
    /**
     * The only instance there is.
     */
    public static final ReadingsCodec INSTANCE = new ReadingsCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<List<BigInteger>> VALUES_CODEC = Codecs.judged(ReadingsValuesRulesSchema.SCHEMA::violations, Codecs.list(Codecs.BIG_INTEGER));

    /**
     * For the only instance.
     */
    private ReadingsCodec() {
    }

    @Override
    public @Nullable Readings read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        List<BigInteger> values = null;
        boolean hasValues = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "values" -> {
                    hasValues = true;
                    values = VALUES_CODEC.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasValues) {
            in.missing("values");
        }
        try {
            return new Readings(values);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Readings value) {
        out.beginObject();
        out.name("values");
        VALUES_CODEC.write(out, value.values());
        out.endObject();
    }
}
