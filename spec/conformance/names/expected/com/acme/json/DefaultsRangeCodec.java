package com.acme.json;

import com.acme.model.DefaultsRange;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code DefaultsRange}.
 */
@Generated("io.plumbline")
public final class DefaultsRangeCodec implements Codec<DefaultsRange> {
    /**
     * The only instance there is.
     */
    public static final DefaultsRangeCodec INSTANCE = new DefaultsRangeCodec();

    /**
     * For the only instance.
     */
    private DefaultsRangeCodec() {
    }

    @Override
    public @Nullable DefaultsRange read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        BigInteger least = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "least" -> {
                    least = in.readBigInteger();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new DefaultsRange(least);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, DefaultsRange value) {
        out.beginObject();
        if (value.least() != null) {
            out.name("least");
            out.value(value.least());
        }
        out.endObject();
    }
}
