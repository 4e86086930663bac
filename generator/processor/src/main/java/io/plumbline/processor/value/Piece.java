package io.plumbline.processor.value;

import java.util.Set;

/** A part of a string that was put together. */
public sealed interface Piece {

    /**
     * One of a few strings.
     *
     * @param texts at least one
     */
    record Fixed(Set<String> texts) implements Piece {

        /** Keeps the strings. */
        public Fixed {
            texts = Set.copyOf(texts);
        }
    }

    /**
     * Any string between two lengths, in {@code char}s.
     *
     * @param minLength the length of the shortest
     * @param maxLength the length of the longest
     */
    record Some(long minLength, long maxLength) implements Piece {}

    /**
     * A whole number written in decimal.
     *
     * @param min the least
     * @param max the greatest
     */
    record Decimal(long min, long max) implements Piece {}

    /**
     * One {@code char} between two.
     *
     * @param min the least
     * @param max the greatest
     */
    record Letter(char min, char max) implements Piece {}
}
