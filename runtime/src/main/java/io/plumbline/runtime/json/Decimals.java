package io.plumbline.runtime.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Keeps exact and floating-point numbers within the limits. */
final class Decimals {

    /** More bits than this for each digit allowed, and a number has too many digits for certain. */
    private static final int BITS_OF_DIGIT = 4;

    private Decimals() {}

    /** The exact number, or {@code null} and a violation where its power of ten is out of bounds. */
    static @Nullable BigDecimal parse(JsonReader in, char[] text, int offset, int length) {
        BigDecimal number;
        try {
            number = new BigDecimal(text, offset, length);
        } catch (NumberFormatException e) {
            reportExponent(in); // the grammar was checked before, so only the exponent can be at fault
            return null;
        }
        return bounded(in, number);
    }

    /** The number itself, or {@code null} and a violation where its power of ten or its digits are out of bounds. */
    static @Nullable BigDecimal bounded(JsonReader in, BigDecimal number) {
        int scale = number.scale();
        int exponents = in.limits().maxExponent();
        if (scale > exponents || scale < -exponents) {
            reportExponent(in);
            return null;
        }
        int digits = in.limits().maxNumberLength();
        if (number.unscaledValue().bitLength() / BITS_OF_DIGIT > digits || number.precision() > digits) {
            in.report("maxDigits", String.valueOf(digits), "a number has more than " + digits + " digits");
            return null;
        }
        return number;
    }

    private static void reportExponent(JsonReader in) {
        int limit = in.limits().maxExponent();
        in.report(
                "maxExponent", String.valueOf(limit), in.echo() + " has an exponent outside -" + limit + ".." + limit);
    }

    /** The number itself, or 0 and a violation where it is infinite. */
    static double finite(JsonReader in, double number) {
        if (Double.isFinite(number)) {
            return number;
        }
        in.report("format", "double", in.echo() + " does not fit a 64-bit floating-point number");
        return 0;
    }
}
