package io.plumbline.runtime.json;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Stands for a codec that is looked up at each use; a static field behind the supplier makes that cheap. */
record LazyCodec<T>(Supplier<? extends Codec<T>> codec) implements Codec<T> {

    @Override
    public @Nullable T read(JsonReader in) {
        return codec.get().read(in);
    }

    @Override
    public void write(JsonWriter out, T value) {
        codec.get().write(out, value);
    }
}
