package com.acme.json;

import com.acme.model.BaseDiscount;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code BaseDiscount}.
 */
@Generated("io.plumbline")
public final class BaseDiscountCodec implements Codec<BaseDiscount> {
    /**
     * The only instance there is.
     */
    public static final BaseDiscountCodec INSTANCE = new BaseDiscountCodec();

    /**
     * For the only instance.
     */
    private BaseDiscountCodec() {
    }

    @Override
    public @Nullable BaseDiscount read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        BigInteger percent = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "percent" -> {
                    percent = in.readBigInteger();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new BaseDiscount(percent);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, BaseDiscount value) {
        out.beginObject();
        if (value.percent() != null) {
            out.name("percent");
            out.value(value.percent());
        }
        out.endObject();
    }
}
