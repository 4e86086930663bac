package io.plumbline.runtime.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Turns the text of numbers into exact and floating-point ones, within the limits. */
final class Decimals {

    private Decimals() {}

    /** The exact number, or {@code null} and a violation where its power of ten is out of bounds. */
    static @Nullable BigDecimal parse(JsonReader in, char[] text, int offset, int length) {
        try {
            return bounded(in, new BigDecimal(text, offset, length));
        } catch (NumberFormatException e) {
            return outOfBounds(in); // the grammar was checked before, so only the exponent can be at fault
        }
    }

    /** The number itself, or {@code null} and a violation where its power of ten is out of bounds. */
    static @Nullable BigDecimal bounded(JsonReader in, BigDecimal number) {
        int limit = in.limits().maxExponent();
        return number.scale() > limit || number.scale() < -limit ? outOfBounds(in) : number;
    }

    private static @Nullable BigDecimal outOfBounds(JsonReader in) {
        int limit = in.limits().maxExponent();
        in.report("format", String.valueOf(limit), in.echo() + " has an exponent outside -" + limit + ".." + limit);
        return null;
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
