package com.acme.json;

import com.acme.model.Untyped2;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Untyped2}.
 */
@Generated("io.plumbline")
public final class Untyped2Codec implements Codec<Untyped2> {
    /**
     * The only instance there is.
     */
    public static final Untyped2Codec INSTANCE = new Untyped2Codec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<LocalDate> WHEN_CODEC = Codecs.LOCAL_DATE;

    /**
     * For the only instance.
     */
    private Untyped2Codec() {
    }

    @Override
    public @Nullable Untyped2 read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        LocalDate when = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "when" -> {
                    when = WHEN_CODEC.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Untyped2(when);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Untyped2 value) {
        out.beginObject();
        if (value.when() != null) {
            out.name("when");
            WHEN_CODEC.write(out, value.when());
        }
        out.endObject();
    }
}
