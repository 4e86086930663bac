package com.acme.json;

import com.acme.model.CardPayment;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code CardPayment}.
 */
@Generated("io.plumbline")
public final class CardPaymentCodec implements Codec<CardPayment> {
    /**
     * The only instance there is.
     */
    public static final CardPaymentCodec INSTANCE = new CardPaymentCodec();

    /**
     * For the only instance.
     */
    private CardPaymentCodec() {
    }

    @Override
    public @Nullable CardPayment read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String kind = null;
        String number = null;
        boolean hasKind = false;
        boolean hasNumber = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "kind" -> {
                    hasKind = true;
                    kind = in.readString();
                }
                case "number" -> {
                    hasNumber = true;
                    number = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasKind) {
            in.missing("kind");
        }
        if (!hasNumber) {
            in.missing("number");
        }
        try {
            return new CardPayment(kind, number);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, CardPayment value) {
        out.beginObject();
        out.name("kind");
        out.value(value.kind());
        out.name("number");
        out.value(value.number());
        out.endObject();
    }
}
