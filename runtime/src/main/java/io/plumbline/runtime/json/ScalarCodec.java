package io.plumbline.runtime.json;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A codec made of one method of the reader and one of the writer; a placeholder that the reader gives becomes
 * {@code null}.
 */
record ScalarCodec<T extends @Nullable Object>(
        Function<JsonReader, @Nullable T> reader, BiConsumer<JsonWriter, T> writer) implements Codec<T> {

    @Override
    public @Nullable T read(JsonReader in) {
        int before = in.violationCount();
        T value = reader.apply(in);
        return in.violationCount() == before ? value : null;
    }

    @Override
    public void write(JsonWriter out, T value) {
        writer.accept(out, value);
    }
}
