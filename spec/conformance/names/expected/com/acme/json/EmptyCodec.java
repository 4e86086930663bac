package com.acme.json;

import com.acme.model.Empty;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Empty}.
 */
@Generated("io.plumbline")
public final class EmptyCodec implements Codec<Empty> {
    /**
     * The only instance there is.
     */
    public static final EmptyCodec INSTANCE = new EmptyCodec();

    /**
     * For the only instance.
     */
    private EmptyCodec() {
    }

    @Override
    public @Nullable Empty read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String a = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "a" -> {
                    a = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Empty(a);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Empty value) {
        out.beginObject();
        if (value.a() != null) {
            out.name("a");
            out.value(value.a());
        }
        out.endObject();
    }
}
