package io.plumbline.generator.openapi.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Joins the limits of several schemas into the ones that hold where all of them do. */
final class KeywordIntersection {

    private KeywordIntersection() {}

    /**
     * Adds keywords to layers of keywords, joining them into the first.
     *
     * <p>A keyword that cannot be joined with the one already there, such as a second {@code pattern}, goes to a
     * further layer.
     */
    static void add(List<Map<String, Object>> layers, Map<String, Object> keywords) {
        keywords.forEach((keyword, value) -> {
            for (Map<String, Object> layer : layers) {
                Optional<Object> joined = join(keyword, layer.get(keyword), value);
                if (joined.isPresent()) {
                    layer.put(keyword, joined.get());
                    return;
                }
            }
            layers.add(new TreeMap<>(Map.of(keyword, value)));
        });
    }

    private static Optional<Object> join(
            String keyword, @org.jspecify.annotations.Nullable Object known, Object value) {
        if (known == null || known.equals(value)) {
            return Optional.of(value);
        }
        if (known instanceof Boolean flag) {
            return Optional.of(flag || value.equals(true));
        }
        if (known instanceof List<?> list && value instanceof List<?> other) {
            return Optional.of(list.stream().filter(other::contains).toList());
        }
        if (known instanceof BigDecimal a && value instanceof BigDecimal b) {
            return number(keyword, a, b);
        }
        return Optional.empty();
    }

    private static Optional<Object> number(String keyword, BigDecimal a, BigDecimal b) {
        if (keyword.startsWith("min") || keyword.equals("exclusiveMinimum")) {
            return Optional.of(a.max(b));
        }
        if (keyword.startsWith("max") || keyword.equals("exclusiveMaximum")) {
            return Optional.of(a.min(b));
        }
        if (a.signum() != 0 && b.remainder(a).signum() == 0) {
            return Optional.of(b);
        }
        return b.signum() != 0 && a.remainder(b).signum() == 0 ? Optional.of(a) : Optional.empty();
    }
}
