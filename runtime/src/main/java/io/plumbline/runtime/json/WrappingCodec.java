package io.plumbline.runtime.json;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object around one value, which alone is in JSON. */
record WrappingCodec<V extends @Nullable Object, T>(
        Codec<V> content, Function<? super V, ? extends T> wrap, Function<? super T, ? extends V> unwrap)
        implements Codec<T> {

    @Override
    public @Nullable T read(JsonReader in) {
        int before = in.violationCount();
        V value = unchecked(content.read(in));
        if (in.violationCount() > before) {
            return null;
        }
        try {
            return wrap.apply(value);
        } catch (ConstraintViolationException e) {
            in.reject(e);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, T value) {
        content.write(out, unwrap.apply(value));
    }

    @SuppressWarnings("NullAway") // null only beside a violation, or where V itself is nullable
    private static <V extends @Nullable Object> V unchecked(@Nullable V value) {
        return value;
    }
}
