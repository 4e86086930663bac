package io.plumbline.runtime.constraint;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact divisibility of decimals whose exponents may be enormous. */
final class Decimals {

    private Decimals() {}

    /**
     * Whether {@code number} is {@code divisor} times a whole number; of zero only zero is a multiple.
     *
     * <p>No power of ten is written out that is longer than the digits given: {@code 1e400000000} costs as little as 1.
     */
    static boolean isMultiple(BigDecimal number, BigDecimal divisor) {
        if (number.signum() == 0 || divisor.signum() == 0) {
            return number.signum() == 0;
        }
        BigInteger dividend = number.unscaledValue();
        BigInteger by = divisor.unscaledValue().abs();
        long shift = (long) divisor.scale() - number.scale();
        if (shift >= 0) {
            BigInteger power = BigInteger.TEN.modPow(BigInteger.valueOf(shift), by);
            return dividend.mod(by).multiply(power).mod(by).signum() == 0;
        }
        boolean isTooSmall = -shift > number.precision();
        return !isTooSmall
                && dividend.mod(by.multiply(BigInteger.TEN.pow((int) -shift))).signum() == 0;
    }
}
