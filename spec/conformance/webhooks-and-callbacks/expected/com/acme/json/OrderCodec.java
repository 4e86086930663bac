package com.acme.json;

import com.acme.model.Order;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.net.URI;
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
    private static final Codec<URI> CALLBACK_URL_CODEC = Codecs.URI;

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
        String id = null;
        URI callbackUrl = null;
        boolean hasId = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "id" -> {
                    hasId = true;
                    id = in.readString();
                }
                case "callbackUrl" -> {
                    callbackUrl = CALLBACK_URL_CODEC.read(in);
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
            return new Order(id, callbackUrl);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Order value) {
        out.beginObject();
        out.name("id");
        out.value(value.id());
        if (value.callbackUrl() != null) {
            out.name("callbackUrl");
            CALLBACK_URL_CODEC.write(out, value.callbackUrl());
        }
        out.endObject();
    }
}
