package com.acme.json;

import com.acme.model.Parts;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Parts}.
 */
@Generated("io.plumbline")
public final class PartsCodec implements Codec<Parts> {
    /**
     * The only instance there is.
     */
    public static final PartsCodec INSTANCE = new PartsCodec();

    /**
     * For the only instance.
     */
    private PartsCodec() {
    }

    @Override
    public @Nullable Parts read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String name = null;
        boolean hasName = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "name" -> {
                    hasName = true;
                    name = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasName) {
            in.missing("name");
        }
        try {
            return new Parts(name);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Parts value) {
        out.beginObject();
        out.name("name");
        out.value(value.name());
        out.endObject();
    }
}
