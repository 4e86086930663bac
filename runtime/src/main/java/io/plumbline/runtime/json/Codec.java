package io.plumbline.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of one type.
 *
 * <p>Codecs have no state: one instance serves all readers and threads.
 *
 * @param <T> the Java type
 */
public interface Codec<T extends @Nullable Object> {

    /**
     * Reads the value at which the reader stands and consumes all of it, whether it is right or not.
     *
     * @return the value; {@code null} where it was wrong, after telling the reader why, or where it is JSON
     *     {@code null} and that is legal
     */
    @Nullable
    T read(JsonReader in);

    /** Writes one JSON value. */
    void write(JsonWriter out, T value);
}
