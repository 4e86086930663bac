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
 * <p>Numbers that may have a fraction are {@link BigDecimal} here and text in annotations, because no annotation member
 * can hold every JSON number; both are read by {@link #number}. A member at its empty default counts as absent.
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
        Object value = values.get(keyword);
        if (value == null || "".equals(value)) {
            return Optional.empty();
        }
        return Optional.of(value instanceof BigDecimal number ? number : new BigDecimal(value.toString()));
    }

    /**
     * The count of a keyword such as {@code maxLength}, unless it is the {@code absent} value that the annotation uses
     * for none.
     */
    public Optional<Integer> count(String keyword, int absent) {
        return number(keyword).map(Keywords::clamp).filter(count -> count != absent);
    }

    /** The text of a keyword such as {@code pattern}. */
    public Optional<String> text(String keyword) {
        return Optional.ofNullable(values.get(keyword)).map(Object::toString).filter(text -> !text.isEmpty());
    }

    /** Whether a keyword such as {@code uniqueItems} is true. */
    public boolean flag(String keyword) {
        return Boolean.TRUE.equals(values.get(keyword));
    }

    /** The texts of a keyword such as {@code enum}, each one a JSON value. */
    public List<String> texts(String keyword) {
        return values.get(keyword) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static int clamp(BigDecimal count) {
        return count.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }
}
