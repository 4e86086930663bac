package io.plumbline.processor.value;

/** What a known remainder tells of the dividend. */
public final class Congruence {

    private Congruence() {}

    /** What is left of a whole number whose remainder by a divisor is known. */
    public static Value restrict(Value dividend, long divisor, long remainder) {
        if (divisor == 0 || divisor == Long.MIN_VALUE) {
            return dividend;
        }
        Domain rest = dividend.domain();
        if (rest instanceof Constants constants) {
            rest = constants.filter(constant -> leaves(constant, divisor, remainder));
        } else if (rest instanceof IntegerRange range) {
            long modulus = Math.abs(divisor);
            long min = remainder > 0 ? Math.max(range.min(), 0) : range.min();
            long max = remainder < 0 ? Math.min(range.max(), 0) : range.max();
            boolean isFiner = modulus > range.modulus();
            rest = IntegerRange.of(
                    min, max, isFiner ? modulus : range.modulus(), isFiner ? remainder : range.residue());
        }
        return dividend.restricted(rest, constant -> leaves(constant, divisor, remainder));
    }

    private static boolean leaves(Object constant, long divisor, long remainder) {
        return !(constant instanceof Long number) || number % divisor == remainder;
    }
}
