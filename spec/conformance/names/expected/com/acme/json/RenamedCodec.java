package com.acme.json;

import com.acme.model.Renamed;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Renamed}.
 */
@Generated("io.plumbline")
public final class RenamedCodec implements Codec<Renamed> {
    /**
     * The only instance there is.
     */
    public static final RenamedCodec INSTANCE = new RenamedCodec();

    /**
     * For the only instance.
     */
    private RenamedCodec() {
    }

    @Override
    public @Nullable Renamed read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String ab = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "a-b" -> {
                    ab = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Renamed(ab);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Renamed value) {
        out.beginObject();
        if (value.ab() != null) {
            out.name("a-b");
            out.value(value.ab());
        }
        out.endObject();
    }
}
