package com.acme.json;

import com.acme.model.Error;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Error}.
 */
@Generated("io.plumbline")
public final class ErrorCodec implements Codec<Error> {
    /**
     * The only instance there is.
     */
    public static final ErrorCodec INSTANCE = new ErrorCodec();

    /**
     * For the only instance.
     */
    private ErrorCodec() {
    }

    @Override
    public @Nullable Error read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String error = null;
        String wait2 = Error.DEFAULT_WAIT2;
        boolean hasError = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "error" -> {
                    hasError = true;
                    error = in.readString();
                }
                case "wait" -> {
                    wait2 = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasError) {
            in.missing("error");
        }
        try {
            return new Error(error, wait2);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Error value) {
        out.beginObject();
        out.name("error");
        out.value(value.error());
        out.name("wait");
        out.value(value.wait2());
        out.endObject();
    }
}
