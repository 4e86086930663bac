package com.acme.json;

import com.acme.model.Review;
import com.acme.model.ReviewAction;
import com.acme.model.ReviewPriority;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Review}.
 */
@Generated("io.plumbline")
public final class ReviewCodec implements Codec<Review> {
    /**
     * The only instance there is.
     */
    public static final ReviewCodec INSTANCE = new ReviewCodec();

    /**
     * For the only instance.
     */
    private ReviewCodec() {
    }

    @Override
    public @Nullable Review read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        ReviewAction action = null;
        ReviewPriority priority = null;
        String note = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "action" -> {
                    action = ReviewActionCodec.INSTANCE.read(in);
                }
                case "priority" -> {
                    priority = ReviewPriorityCodec.INSTANCE.read(in);
                }
                case "note" -> {
                    note = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Review(action, priority, note);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Review value) {
        out.beginObject();
        if (value.action() != null) {
            out.name("action");
            ReviewActionCodec.INSTANCE.write(out, value.action());
        }
        if (value.priority() != null) {
            out.name("priority");
            ReviewPriorityCodec.INSTANCE.write(out, value.priority());
        }
        if (value.note() != null) {
            out.name("note");
            out.value(value.note());
        }
        out.endObject();
    }
}
