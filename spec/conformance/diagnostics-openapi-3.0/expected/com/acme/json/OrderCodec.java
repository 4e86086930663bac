package com.acme.json;

import com.acme.model.Order;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Order}.
 */
@Generated("io.plumbline")
public final class OrderCodec implements Codec<Order> {
    /**
     * The only instance there is.
     */
    public static final OrderCodec INSTANCE = new OrderCodec();

    /**
     * For the only instance.
     */
    private OrderCodec() {
    }

    @Override
    public @Nullable Order read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String customer = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "customer" -> {
                    customer = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Order(customer);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Order value) {
        out.beginObject();
        if (value.customer() != null) {
            out.name("customer");
            out.value(value.customer());
        }
        out.endObject();
    }
}
