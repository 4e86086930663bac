package com.acme.json;

import com.acme.model.Untyped;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Untyped}.
 */
@Generated("io.plumbline")
public final class UntypedCodec implements Codec<Untyped> {
    /**
     * The only instance there is.
     */
    public static final UntypedCodec INSTANCE = new UntypedCodec();

    /**
     * For the only instance.
     */
    private UntypedCodec() {
    }

    @Override
    public @Nullable Untyped read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        BigInteger amount = null;
        boolean hasAmount = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "amount" -> {
                    hasAmount = true;
                    amount = in.readBigInteger();
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasAmount) {
            in.missing("amount");
        }
        try {
            return new Untyped(amount);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Untyped value) {
        out.beginObject();
        out.name("amount");
        out.value(value.amount());
        out.endObject();
    }
}
