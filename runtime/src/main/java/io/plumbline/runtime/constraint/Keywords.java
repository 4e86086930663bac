package io.plumbline.runtime.constraint;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * JSON Schema keywords with their values: the common form of a schema's constraints, an annotation's members and a
 * constraint object's limits.
 *
 * <p>A keyword that is not there states nothing. Values are as {@link Keyword.Kind} says; whoever reads them from a
 * document asks {@link Keyword.Kind#accepts} before.
 *
 * @param values keyword to {@link BigDecimal}, {@link Integer}, {@link Boolean}, {@link String} or
 *     {@code List<String>}; sorted by keyword
 */
public record Keywords(Map<String, Object> values) {

    /** Copies the values, sorted, so that equal constraints write equal annotations. */
    public Keywords {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The exact number of a keyword such as {@code minimum}. */
    public Optional<BigDecimal> number(String keyword) {
        return Optional.ofNullable(Numbers.exact(values.get(keyword)));
    }

    /**
     * The count of a keyword such as {@code maxLength}; one that no Java string or collection can reach is the greatest
     * int.
     */
    public Optional<Integer> count(String keyword) {
        return number(keyword)
                .map(count -> count.min(BigDecimal.valueOf(Integer.MAX_VALUE))
                        .max(BigDecimal.ZERO)
                        .intValue());
    }

    /** The text of a keyword such as {@code pattern}. */
    public Optional<String> text(String keyword) {
        return values.get(keyword) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Whether a keyword such as {@code uniqueItems} is true. */
    public boolean flag(String keyword) {
        return Boolean.TRUE.equals(values.get(keyword));
    }

    /** The texts of a keyword such as {@code enum}, each one a JSON value; empty where it is not there. */
    public List<String> texts(String keyword) {
        return values.get(keyword) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
