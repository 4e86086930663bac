package com.acme.json;

import com.acme.model.CashPayment;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code CashPayment}.
 */
@Generated("io.plumbline")
public final class CashPaymentCodec implements Codec<CashPayment> {
    /**
     * The only instance there is.
     */
    public static final CashPaymentCodec INSTANCE = new CashPaymentCodec();

    /**
     * For the only instance.
     */
    private CashPaymentCodec() {
    }

    @Override
    public @Nullable CashPayment read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String kind = null;
        Boolean coins = null;
        boolean hasKind = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "kind" -> {
                    hasKind = true;
                    kind = in.readString();
                }
                case "coins" -> {
                    coins = in.readBoolean();
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasKind) {
            in.missing("kind");
        }
        try {
            return new CashPayment(kind, coins);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, CashPayment value) {
        out.beginObject();
        out.name("kind");
        out.value(value.kind());
        if (value.coins() != null) {
            out.name("coins");
            out.value(value.coins());
        }
        out.endObject();
    }
}
