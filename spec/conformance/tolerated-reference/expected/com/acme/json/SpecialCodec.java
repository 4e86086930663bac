package com.acme.json;

import com.acme.model.Special;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Special}.
 */
@Generated("io.plumbline")
public final class SpecialCodec implements Codec<Special> {
    /**
     * The only instance there is.
     */
    public static final SpecialCodec INSTANCE = new SpecialCodec();

    /**
     * For the only instance.
     */
    private SpecialCodec() {
    }

    @Override
    public @Nullable Special read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        BigInteger discount = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "discount" -> {
                    discount = in.readBigInteger();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Special(discount);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Special value) {
        out.beginObject();
        if (value.discount() != null) {
            out.name("discount");
            out.value(value.discount());
        }
        out.endObject();
    }
}
