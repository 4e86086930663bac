package com.acme.json;

import com.acme.model.OrderLost200Response;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code OrderLost200Response}.
 */
@Generated("io.plumbline")
public final class OrderLost200ResponseCodec implements Codec<OrderLost200Response> {
    /**
     * The only instance there is.
     */
    public static final OrderLost200ResponseCodec INSTANCE = new OrderLost200ResponseCodec();

    /**
     * For the only instance.
     */
    private OrderLost200ResponseCodec() {
    }

    @Override
    public @Nullable OrderLost200Response read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Boolean found = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "found" -> {
                    found = in.readBoolean();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new OrderLost200Response(found);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, OrderLost200Response value) {
        out.beginObject();
        if (value.found() != null) {
            out.name("found");
            out.value(value.found());
        }
        out.endObject();
    }
}
