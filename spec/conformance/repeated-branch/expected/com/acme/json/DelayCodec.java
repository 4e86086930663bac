package com.acme.json;

import com.acme.model.Delay;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Delay}.
 */
@Generated("io.plumbline")
public final class DelayCodec implements Codec<Delay> {
    /**
     * The only instance there is.
     */
    public static final DelayCodec INSTANCE = new DelayCodec();

    /**
     * For the only instance.
     */
    private DelayCodec() {
    }

    @Override
    public @Nullable Delay read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        BigInteger minutes = null;
        boolean hasMinutes = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "minutes" -> {
                    hasMinutes = true;
                    minutes = in.readBigInteger();
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasMinutes) {
            in.missing("minutes");
        }
        try {
            return new Delay(minutes);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Delay value) {
        out.beginObject();
        out.name("minutes");
        out.value(value.minutes());
        out.endObject();
    }
}
