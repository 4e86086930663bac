package io.plumbline.runtime.schema;

import io.plumbline.runtime.constraint.JsonType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of JSON trees. */
final class Trees {

    private Trees() {}

    /** The value as an object, null where it is none. */
    @SuppressWarnings("unchecked") // trees have text as names
    static @Nullable Map<String, @Nullable Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : null;
    }

    /** The value as an array, null where it is none. */
    @SuppressWarnings("unchecked")
    static @Nullable List<@Nullable Object> array(@Nullable Object value) {
        return value instanceof List<?> list ? (List<@Nullable Object>) list : null;
    }

    /**
     * Whether the value is of a type as the {@code type} keyword names them; content that is no JSON, such as a file in
     * a form, counts as a string.
     */
    static boolean isOf(@Nullable Object value, String type) {
        JsonType kind = JsonType.of(value);
        if (kind == null) {
            return "string".equals(type);
        }
        return "integer".equals(type)
                ? kind == JsonType.NUMBER && isWhole(value)
                : kind.name().toLowerCase(Locale.ROOT).equals(type);
    }

    private static boolean isWhole(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0
                    || number.scale() <= 0
                    || number.stripTrailingZeros().scale() <= 0;
        }
        return value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || (value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue()));
    }

    /** What kind of value it is, in words. */
    static String words(@Nullable Object value) {
        JsonType kind = JsonType.of(value);
        return kind == null ? "no JSON" : "of type " + kind.name().toLowerCase(Locale.ROOT);
    }
}
