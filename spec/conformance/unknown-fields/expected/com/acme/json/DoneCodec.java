package com.acme.json;

import com.acme.model.Done;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Done}.
 */
@Generated("io.plumbline")
public final class DoneCodec implements Codec<Done> {
    /**
     * The only instance there is.
     */
    public static final DoneCodec INSTANCE = new DoneCodec();

    /**
     * For the only instance.
     */
    private DoneCodec() {
    }

    @Override
    public @Nullable Done read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String at = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "at" -> {
                    at = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Done(at);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Done value) {
        out.beginObject();
        if (value.at() != null) {
            out.name("at");
            out.value(value.at());
        }
        out.endObject();
    }
}
