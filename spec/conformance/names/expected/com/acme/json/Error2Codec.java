package com.acme.json;

import com.acme.model.Error;
import com.acme.model.Error2;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Error2}.
 */
@Generated("io.plumbline")
public final class Error2Codec implements Codec<Error2> {
    /**
     * The only instance there is.
     */
    public static final Error2Codec INSTANCE = new Error2Codec();

    /**
     * For the only instance.
     */
    private Error2Codec() {
    }

    @Override
    public @Nullable Error2 read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Error error = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "Error" -> {
                    error = ErrorCodec.INSTANCE.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Error2(error);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Error2 value) {
        out.beginObject();
        if (value.error() != null) {
            out.name("Error");
            ErrorCodec.INSTANCE.write(out, value.error());
        }
        out.endObject();
    }
}
