package io.plumbline.runtime.constraint;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Exact views of JSON numbers, whichever Java type holds them. */
final class Numbers {

    private Numbers() {}

    /** The number's exact value, or null where the value is not a finite number. */
    static @Nullable BigDecimal exact(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        boolean floating = value instanceof Double || value instanceof Float;
        return floating && Double.isFinite(((Number) value).doubleValue()) ? new BigDecimal(value.toString()) : null;
    }
}
