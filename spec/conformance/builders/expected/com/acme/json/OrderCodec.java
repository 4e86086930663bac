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
    private static final Codec<@Nullable String> NOTE_CODEC = Codecs.nullable(Codecs.STRING);

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<List<String>> TAGS_CODEC = Codecs.list(Codecs.STRING);

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
        String orderId = null;
        String note = null;
        int count = 0;
        List<String> tags = null;
        String label = null;
        String colour = Order.DEFAULT_COLOUR;
        boolean hasOrderId = false;
        boolean hasNote = false;
        boolean hasCount = false;
        boolean hasTags = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "order_id" -> {
                    hasOrderId = true;
                    orderId = in.readString();
                }
                case "note" -> {
                    hasNote = true;
                    note = NOTE_CODEC.read(in);
                }
                case "count" -> {
                    hasCount = true;
                    count = in.readInt();
                }
                case "tags" -> {
                    hasTags = true;
                    tags = TAGS_CODEC.read(in);
                }
                case "label" -> {
                    label = in.readString();
                }
                case "colour" -> {
                    colour = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasOrderId) {
            in.missing("order_id");
        }
        if (!hasNote) {
            in.missing("note");
        }
        if (!hasCount) {
            in.missing("count");
        }
        if (!hasTags) {
            in.missing("tags");
        }
        try {
            return new Order(orderId, note, count, tags, label, colour);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Order value) {
        out.beginObject();
        out.name("order_id");
        out.value(value.orderId());
        out.name("note");
        NOTE_CODEC.write(out, value.note());
        out.name("count");
        out.value(value.count());
        out.name("tags");
        TAGS_CODEC.write(out, value.tags());
        if (value.label() != null) {
            out.name("label");
            out.value(value.label());
        }
        out.name("colour");
        out.value(value.colour());
        out.endObject();
    }
}
