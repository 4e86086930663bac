package com.acme.json;

import com.acme.model.Renamed2;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Renamed2}.
 */
@Generated("io.plumbline")
public final class Renamed2Codec implements Codec<Renamed2> {
    /**
     * The only instance there is.
     */
    public static final Renamed2Codec INSTANCE = new Renamed2Codec();

    /**
     * For the only instance.
     */
    private Renamed2Codec() {
    }

    @Override
    public @Nullable Renamed2 read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String ab = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "ab" -> {
                    ab = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Renamed2(ab);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Renamed2 value) {
        out.beginObject();
        if (value.ab() != null) {
            out.name("ab");
            out.value(value.ab());
        }
        out.endObject();
    }
}
