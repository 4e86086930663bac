package io.plumbline.runtime.json;

import org.jspecify.annotations.Nullable;

/** Adds JSON {@code null} to the values of a codec. */
record NullableCodec<T>(Codec<T> codec) implements Codec<@Nullable T> {

    @Override
    public @Nullable T read(JsonReader in) {
        return in.readNull() ? null : codec.read(in);
    }

    @Override
    public void write(JsonWriter out, @Nullable T value) {
        if (value == null) {
            out.nullValue();
        } else {
            codec.write(out, value);
        }
    }
}
