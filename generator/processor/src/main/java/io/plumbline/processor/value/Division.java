package io.plumbline.processor.value;

import javax.lang.model.type.TypeKind;

/** Java's division and remainder on whole numbers. */
final class Division {

    private Division() {}

    /** Quotients; nothing where every divisor is zero, for then the program does not go on. */
    static Domain divide(TypeKind kind, Hull dividend, Hull divisor) {
        Domain all = Nothing.NOTHING;
        if (divisor.max() > 0) {
            all = all.join(quotients(kind, dividend, Math.max(1, divisor.min()), divisor.max()));
        }
        if (divisor.min() < 0) {
            all = all.join(quotients(kind, dividend, divisor.min(), Math.min(-1, divisor.max())));
        }
        return all;
    }

    private static Domain quotients(TypeKind kind, Hull dividend, long least, long greatest) {
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        boolean overflows = false;
        for (long x : new long[] {dividend.min(), dividend.max()}) {
            for (long y : new long[] {least, greatest}) {
                overflows |= x == Long.MIN_VALUE && y == -1;
                min = Math.min(min, x / y);
                max = Math.max(max, x / y);
            }
        }
        return Integers.fit(kind, overflows, min == max && !overflows ? Hull.single(min) : new Hull(min, max, 1, 0));
    }

    /** Remainders, which have the dividend's sign and are nearer to zero than the divisor; nothing by zero alone. */
    static Domain remainder(TypeKind kind, Hull dividend, Hull divisor) {
        if (divisor.isSingle() && divisor.min() == 0) {
            return Nothing.NOTHING;
        }
        long most = Math.max(magnitude(divisor.min()), magnitude(divisor.max())) - 1;
        if (divisor.isSingle() && dividend.min() >= -most && dividend.max() <= most) {
            return Integers.fit(kind, false, dividend);
        }
        long min = dividend.min() >= 0 ? 0 : Math.max(dividend.min(), -most);
        long max = dividend.max() <= 0 ? 0 : Math.min(dividend.max(), most);
        if (!divisor.isSingle() || most == Long.MAX_VALUE) {
            return IntegerRange.between(min, max);
        }
        long modulus = Hull.gcd(dividend.modulus(), most + 1);
        return IntegerRange.of(
                min, max, modulus, modulus == 0 ? dividend.min() % divisor.min() : dividend.residue(modulus));
    }

    /** The magnitude, where the least long of all counts as the greatest. */
    private static long magnitude(long number) {
        return number == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(number);
    }
}
