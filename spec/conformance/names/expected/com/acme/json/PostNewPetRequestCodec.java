package com.acme.json;

import com.acme.model.PostNewPetRequest;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code PostNewPetRequest}.
 */
@Generated("io.plumbline")
public final class PostNewPetRequestCodec implements Codec<PostNewPetRequest> {
    /**
     * The only instance there is.
     */
    public static final PostNewPetRequestCodec INSTANCE = new PostNewPetRequestCodec();

    /**
     * For the only instance.
     */
    private PostNewPetRequestCodec() {
    }

    @Override
    public @Nullable PostNewPetRequest read(JsonReader in) {
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
            return new PostNewPetRequest(id);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, PostNewPetRequest value) {
        out.beginObject();
        if (value.id() != null) {
            out.name("id");
            out.value(value.id());
        }
        out.endObject();
    }
}
