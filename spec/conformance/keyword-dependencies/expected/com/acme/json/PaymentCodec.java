package com.acme.json;

import com.acme.model.Payment;
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
 * Reads and writes the JSON form of {@code Payment}.
 */
@Generated("io.plumbline")
public final class PaymentCodec implements Codec<Payment> {
    /**
     * The only instance there is.
     */
    public static final PaymentCodec INSTANCE = new PaymentCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<@Nullable Object> ADDITIONAL_PROPERTIES_CODEC = Codecs.ANY;

    /**
     * For the only instance.
     */
    private PaymentCodec() {
    }

    @Override
    public @Nullable Payment read(JsonReader in) {
        return in.readJudged(PaymentRulesSchema.SCHEMA::violations, this::readUnjudged);
    }

    /**
     * Reads a value that fits its schema.
     *
     * @param in stands at the value
     * @return the value, or null where it is wrong all the same
     */
    private @Nullable Payment readUnjudged(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String card = null;
        String billingAddress = null;
        BigInteger months = null;
        Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "card" -> {
                    card = in.readString();
                }
                case "billingAddress" -> {
                    billingAddress = in.readString();
                }
                case "months" -> {
                    months = in.readBigInteger();
                }
                default -> {
                    additionalProperties.put(property, ADDITIONAL_PROPERTIES_CODEC.read(in));
                }
            }
        }
        try {
            return new Payment(card, billingAddress, months, additionalProperties);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Payment value) {
        out.beginObject();
        if (value.card() != null) {
            out.name("card");
            out.value(value.card());
        }
        if (value.billingAddress() != null) {
            out.name("billingAddress");
            out.value(value.billingAddress());
        }
        if (value.months() != null) {
            out.name("months");
            out.value(value.months());
        }
        value.additionalProperties().forEach((key, each) -> {
            out.name(key);
            ADDITIONAL_PROPERTIES_CODEC.write(out, each);
        } );
        out.endObject();
    }
}
