package com.acme.json;

import com.acme.model.Lonely;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Lonely}.
 */
@Generated("io.plumbline")
public final class LonelyCodec implements Codec<Lonely> {
    /**
     * The only instance there is.
     */
    public static final LonelyCodec INSTANCE = new LonelyCodec();

    /**
     * For the only instance.
     */
    private LonelyCodec() {
    }

    @Override
    public @Nullable Lonely read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String kind = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "kind" -> {
                    kind = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Lonely(kind);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Lonely value) {
        out.beginObject();
        if (value.kind() != null) {
            out.name("kind");
            out.value(value.kind());
        }
        out.endObject();
    }
}
