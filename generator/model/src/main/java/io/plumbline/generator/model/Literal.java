package io.plumbline.generator.model;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that the contract spells out: a default, an enumeration's value, an example.
 *
 * @param value null, {@link Boolean}, {@link String}, {@link java.math.BigInteger} for whole numbers,
 *     {@link java.math.BigDecimal} for others, or an unmodifiable {@link java.util.List} or {@link java.util.Map} of
 *     these
 */
public record Literal(@Nullable Object value) {

    /** The value as compact JSON-like text for messages. */
    @Override
    public String toString() {
        return value instanceof Map<?, ?> map ? new TreeMap<>(map).toString() : String.valueOf(value);
    }
}
