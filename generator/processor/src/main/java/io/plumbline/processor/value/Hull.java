package io.plumbline.processor.value;

import org.jspecify.annotations.Nullable;

/**
 * The tightest range around whole numbers, single ones included.
 *
 * @param min the least of them
 * @param max the greatest of them, perhaps {@code min} itself
 * @param modulus what they are all alike by; 0 where there is only one
 * @param residue what is left of each by the modulus, or the only one
 */
public record Hull(long min, long max, long modulus, long residue) {

    private static final long MOST_MODULUS = 1L << 30;

    /** The hull of a domain of whole numbers; null of any other. */
    public static @Nullable Hull of(Domain domain) {
        if (domain instanceof IntegerRange range) {
            return new Hull(range.min(), range.max(), range.modulus(), range.residue());
        }
        return domain instanceof Constants constants && constants.areWhole() ? ofConstants(constants) : null;
    }

    /** Keeps no modulus that is too great to reckon with. */
    public Hull {
        if (modulus > MOST_MODULUS) {
            modulus = 1;
            residue = 0;
        }
    }

    static Hull single(long number) {
        return new Hull(number, number, 0, number);
    }

    private static Hull ofConstants(Constants constants) {
        Hull hull = null;
        for (Object member : constants.members()) {
            Hull one = single((Long) member);
            hull = hull == null ? one : hull.join(one);
        }
        return hull == null ? single(0) : hull;
    }

    Hull join(Hull other) {
        long common = gcd(gcd(modulus, other.modulus), distance(residue, other.residue));
        return new Hull(
                Math.min(min, other.min), Math.max(max, other.max), common, common == 0 ? residue : residue(common));
    }

    /** What all numbers leave by a divisor of the modulus. */
    long residue(long divisor) {
        return Math.floorMod(residue, divisor);
    }

    /** A hull between the bounds with what all numbers times a factor are alike by. */
    Hull scaled(long factor, long least, long greatest) {
        if (factor == 0) {
            return single(0);
        }
        boolean isSmall = Math.abs(factor) <= MOST_MODULUS && factor != Long.MIN_VALUE;
        return isSmall
                ? new Hull(least, greatest, Math.abs(factor) * modulus, factor * residue)
                : new Hull(least, greatest, 1, 0);
    }

    /** Whether this is one number. */
    public boolean isSingle() {
        return min == max;
    }

    Domain toDomain() {
        return IntegerRange.of(min, max, modulus, residue);
    }

    /** The difference of two numbers for a greatest common divisor; 1 where it does not fit. */
    private static long distance(long a, long b) {
        long difference = a - b;
        boolean overflows = ((a ^ b) & (a ^ difference)) < 0;
        return overflows || difference == Long.MIN_VALUE ? 1 : Math.abs(difference);
    }

    static long gcd(long a, long b) {
        long first = a;
        long second = b;
        while (second != 0) {
            long rest = first % second;
            first = second;
            second = rest;
        }
        return first;
    }
}
