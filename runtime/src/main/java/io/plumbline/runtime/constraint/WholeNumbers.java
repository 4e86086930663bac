package io.plumbline.runtime.constraint;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * All whole numbers from one bound to the other; none where they cross.
 *
 * <p>Bounds too large to be written out in digits stand at plus or minus two to the 128th: beyond any primitive.
 *
 * @param least the least of them, or null where there is no lower bound
 * @param greatest the greatest of them, or null where there is no upper bound
 */
public record WholeNumbers(
        @Nullable BigInteger least, @Nullable BigInteger greatest) {

    private static final BigDecimal FAR = new BigDecimal(BigInteger.ONE.shiftLeft(128));

    /** Whether there are two bounds and all numbers between them are from {@code min} to {@code max}. */
    public boolean within(long min, long max) {
        return least != null
                && greatest != null
                && least.compareTo(BigInteger.valueOf(min)) >= 0
                && greatest.compareTo(BigInteger.valueOf(max)) <= 0;
    }

    static BigInteger ceiling(BigDecimal bound) {
        return near(bound).setScale(0, RoundingMode.CEILING).toBigInteger();
    }

    static BigInteger floor(BigDecimal bound) {
        return near(bound).setScale(0, RoundingMode.FLOOR).toBigInteger();
    }

    private static BigDecimal near(BigDecimal bound) {
        return bound.max(FAR.negate()).min(FAR);
    }
}
