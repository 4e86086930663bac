package io.plumbline.runtime.http;

import io.plumbline.runtime.constraint.Violation;
import java.util.List;
import java.util.Optional;

/**
 * What became of one part of a request: a value, nothing, or what is wrong with it.
 *
 * @param value the value, empty where it is absent or wrong
 * @param violations what is wrong, with pointers from the part's own root
 */
record Decoded<T>(Optional<T> value, List<Violation> violations) {

    static <T> Decoded<T> of(T value) {
        return new Decoded<>(Optional.of(value), List.of());
    }

    /** Nothing was sent; that is wrong where it is required. */
    static <T> Decoded<T> absent(boolean required) {
        return required ? wrong("required", "true", "is required") : new Decoded<>(Optional.empty(), List.of());
    }

    static <T> Decoded<T> wrong(String keyword, String limit, String message) {
        return wrong(List.of(new Violation("", keyword, limit, message)));
    }

    static <T> Decoded<T> wrong(List<Violation> violations) {
        return new Decoded<>(Optional.empty(), violations);
    }
}
