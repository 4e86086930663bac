package com.acme.json;

import com.acme.model.PostOrderLostRequest;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code PostOrderLostRequest}.
 */
@Generated("io.plumbline")
public final class PostOrderLostRequestCodec implements Codec<PostOrderLostRequest> {
    /**
     * The only instance there is.
     */
    public static final PostOrderLostRequestCodec INSTANCE = new PostOrderLostRequestCodec();

    /**
     * For the only instance.
     */
    private PostOrderLostRequestCodec() {
    }

    @Override
    public @Nullable PostOrderLostRequest read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String id = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "id" -> {
                    id = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new PostOrderLostRequest(id);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, PostOrderLostRequest value) {
        out.beginObject();
        if (value.id() != null) {
            out.name("id");
            out.value(value.id());
        }
        out.endObject();
    }
}
