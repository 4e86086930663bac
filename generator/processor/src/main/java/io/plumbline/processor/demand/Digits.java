package io.plumbline.processor.demand;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** How many digits a number may have before and behind its point. */
final class Digits {

    private Digits() {}

    static Demand of(Members members) {
        long integer = members.number("integer", Integer.MAX_VALUE);
        long fraction = members.number("fraction", Integer.MAX_VALUE);
        return new ConstantTest("digits", constant -> refusal(constant, integer, fraction));
    }

    private static Optional<String> refusal(Object constant, long integer, long fraction) {
        if (!(constant instanceof Number number)
                || (number instanceof Double wide && !Double.isFinite(wide))
                || (number instanceof Float small && !Float.isFinite(small))) {
            return Optional.empty();
        }
        BigDecimal exact = number instanceof BigInteger whole
                ? new BigDecimal(whole)
                : new BigDecimal(number.toString()).stripTrailingZeros();
        int before = exact.precision() - exact.scale();
        int behind = Math.max(exact.scale(), 0);
        if (before > integer) {
            return Optional.of(number + " has " + before + " digits before the point, at most " + integer);
        }
        return behind > fraction
                ? Optional.of(number + " has " + behind + " digits behind the point, at most " + fraction)
                : Optional.empty();
    }
}
