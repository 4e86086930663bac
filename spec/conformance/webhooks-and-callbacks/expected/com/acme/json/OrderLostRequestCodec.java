package com.acme.json;

import com.acme.model.OrderLostRequest;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code OrderLostRequest}.
 */
@Generated("io.plumbline")
public final class OrderLostRequestCodec implements Codec<OrderLostRequest> {
    /**
     * The only instance there is.
     */
    public static final OrderLostRequestCodec INSTANCE = new OrderLostRequestCodec();

    /**
     * For the only instance.
     */
    private OrderLostRequestCodec() {
    }

    @Override
    public @Nullable OrderLostRequest read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String id = null;
        boolean hasId = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "id" -> {
                    hasId = true;
                    id = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasId) {
            in.missing("id");
        }
        try {
            return new OrderLostRequest(id);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, OrderLostRequest value) {
        out.beginObject();
        out.name("id");
        out.value(value.id());
        out.endObject();
    }
}
