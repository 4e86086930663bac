package com.acme.json;

import com.acme.model.Override;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Override}.
 */
@Generated("io.plumbline")
public final class OverrideCodec implements Codec<Override> {
    /**
     * The only instance there is.
     */
    public static final OverrideCodec INSTANCE = new OverrideCodec();

    /**
     * For the only instance.
     */
    private OverrideCodec() {
    }

    @java.lang.Override
    public @Nullable Override read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Long override = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "Override" -> {
                    override = in.readLong();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Override(override);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @java.lang.Override
    public void write(JsonWriter out, Override value) {
        out.beginObject();
        if (value.override() != null) {
            out.name("Override");
            out.value(value.override());
        }
        out.endObject();
    }
}
