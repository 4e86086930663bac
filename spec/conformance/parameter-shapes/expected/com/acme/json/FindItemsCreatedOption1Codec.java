package com.acme.json;

import com.acme.model.FindItemsCreatedOption1;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code FindItemsCreatedOption1}.
 */
@Generated("io.plumbline")
public final class FindItemsCreatedOption1Codec implements Codec<FindItemsCreatedOption1> {
    /**
     * The only instance there is.
     */
    public static final FindItemsCreatedOption1Codec INSTANCE = new FindItemsCreatedOption1Codec();

    /**
     * For the only instance.
     */
    private FindItemsCreatedOption1Codec() {
    }

    @Override
    public @Nullable FindItemsCreatedOption1 read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        BigInteger gte = null;
        BigInteger lt = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "gte" -> {
                    gte = in.readBigInteger();
                }
                case "lt" -> {
                    lt = in.readBigInteger();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new FindItemsCreatedOption1(gte, lt);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, FindItemsCreatedOption1 value) {
        out.beginObject();
        if (value.gte() != null) {
            out.name("gte");
            out.value(value.gte());
        }
        if (value.lt() != null) {
            out.name("lt");
            out.value(value.lt());
        }
        out.endObject();
    }
}
