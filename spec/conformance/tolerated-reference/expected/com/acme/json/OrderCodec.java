package com.acme.json;

import com.acme.model.Order;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.List;
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
     * Reads and writes one of the properties.
     */
    private static final Codec<@Nullable Object> CUSTOMER_CODEC = Codecs.ANY;

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<List<@Nullable Object>> LINES_CODEC = Codecs.list(Codecs.ANY);

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
        Object customer = null;
        List<@Nullable Object> lines = null;
        boolean hasCustomer = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "customer" -> {
                    hasCustomer = true;
                    customer = CUSTOMER_CODEC.read(in);
                }
                case "lines" -> {
                    lines = LINES_CODEC.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasCustomer) {
            in.missing("customer");
        }
        try {
            return new Order(customer, lines);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Order value) {
        out.beginObject();
        out.name("customer");
        CUSTOMER_CODEC.write(out, value.customer());
        if (value.lines() != null) {
            out.name("lines");
            LINES_CODEC.write(out, value.lines());
        }
        out.endObject();
    }
}
