package io.plumbline.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Turns exact numbers into whole ones: what counts is the value and not the spelling, so {@code 3.0} and {@code 3e0}
 * are whole.
 */
final class WholeNumbers {

    static final String WORDS = "an integer";

    /** No 64-bit integer has more digits. */
    private static final int MAX_LONG_DIGITS = 19;

    private WholeNumbers() {}

    /** The number as an int, or 0 and a violation. */
    static int toInt(JsonReader in, BigDecimal exact) {
        return fits(in, exact, Integer.SIZE) ? exact.intValue() : 0;
    }

    /** The number as a long, or 0 and a violation. */
    static long toLong(JsonReader in, BigDecimal exact) {
        return fits(in, exact, Long.SIZE) ? exact.longValue() : 0;
    }

    private static boolean fits(JsonReader in, BigDecimal exact, int bits) {
        if (!isWhole(in, exact)) {
            return false;
        }
        boolean small = exact.signum() == 0 || digits(exact) <= MAX_LONG_DIGITS;
        if (small && exact.toBigInteger().bitLength() < bits) {
            return true;
        }
        in.report("format", "int" + bits, in.echo() + " does not fit a " + bits + "-bit integer");
        return false;
    }

    /** The number in full, or {@code null} and a violation where it has more digits than the limits allow. */
    static @Nullable BigInteger unbounded(JsonReader in, BigDecimal exact) {
        if (!isWhole(in, exact)) {
            return null;
        }
        int limit = in.limits().maxNumberLength();
        if (exact.signum() != 0 && digits(exact) > limit) {
            in.report("maxDigits", String.valueOf(limit), in.echo() + " has more than " + limit + " digits");
            return null;
        }
        return exact.toBigInteger();
    }

    private static boolean isWhole(JsonReader in, BigDecimal exact) {
        boolean whole = exact.signum() == 0
                || exact.scale() <= 0
                || exact.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            in.report("type", "integer", in.echo() + " is not " + WORDS);
        }
        return whole;
    }

    private static long digits(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }

    /** The number in the first of {@link Integer}, {@link Long} and {@link BigInteger} that holds it. */
    static Number smallest(BigInteger number) {
        if (number.bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
    }
}
