package io.plumbline.runtime.constraint;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Exact views of JSON numbers, whichever Java type holds them, at no cost that an exponent could blow up. */
final class Numbers {

    private static final int MAX_SHOWN = 64;
    private static final int MAX_ROUNDED_BITS = 1 << 16;
    private static final double DIGITS_PER_BIT = Math.log10(2);

    private Numbers() {}

    /** The number's exact value, or null where the value is not a finite number. */
    static @Nullable BigDecimal exact(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        return isFloating(value) && !isNotFinite(value) ? new BigDecimal(String.valueOf(value)) : null;
    }

    /** Whether the value is a Java number that JSON can not write: NaN or an infinity. */
    static boolean isNotFinite(@Nullable Object value) {
        return isFloating(value) && value instanceof Number number && !Double.isFinite(number.doubleValue());
    }

    private static boolean isFloating(@Nullable Object value) {
        return value instanceof Double || value instanceof Float;
    }

    /** The number in digits, or where that is long in scientific form, or where that is long too about its size. */
    static String text(BigDecimal number) {
        int bits = number.unscaledValue().bitLength();
        if (bits > MAX_ROUNDED_BITS) {
            return String.format(Locale.ROOT, "a number of about %.0f digits", bits * DIGITS_PER_BIT);
        }
        if (Math.abs((long) number.scale()) < MAX_SHOWN && number.precision() < MAX_SHOWN) {
            return number.toPlainString();
        }
        String scientific = number.toString();
        return scientific.length() <= MAX_SHOWN
                ? scientific
                : "about " + number.round(new MathContext(10)).toString();
    }
}
