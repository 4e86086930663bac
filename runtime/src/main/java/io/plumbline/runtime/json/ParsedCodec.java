package io.plumbline.runtime.json;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Strings that stand for another value. */
record ParsedCodec<T>(Function<String, ? extends T> parse, String format, Function<? super T, String> print)
        implements Codec<T> {

    @Override
    public @Nullable T read(JsonReader in) {
        String text = in.readString();
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (ConstraintViolationException e) {
            in.reject(e);
            return null;
        } catch (IllegalArgumentException e) {
            String message = e.getMessage();
            in.report("format", format, message == null ? Echo.quote(text) + " is not a " + format : message);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, T value) {
        out.value(print.apply(value));
    }
}
