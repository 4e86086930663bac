package io.plumbline.processor.value;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/**
 * The whole numbers from one bound to another that leave one residue: {@code min <= n <= max} and {@code n = residue
 * (mod modulus)}.
 *
 * @param min the least of them
 * @param max the greatest of them, greater than {@code min}
 * @param modulus at least 1; 1 where every number between the bounds is in
 * @param residue from 0 to {@code modulus - 1}
 */
public record IntegerRange(long min, long max, long modulus, long residue) implements Domain {

    private static final int FEW = 10;

    /** All whole numbers between the bounds, both included; nothing where they cross. */
    public static Domain between(long min, long max) {
        return of(min, max, 1, 0);
    }

    /** All values of a primitive integral type; anything for other kinds. */
    public static Domain all(TypeKind kind) {
        return switch (kind) {
            case BYTE -> between(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case SHORT -> between(Short.MIN_VALUE, Short.MAX_VALUE);
            case CHAR -> between(Character.MIN_VALUE, Character.MAX_VALUE);
            case INT -> between(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> between(Long.MIN_VALUE, Long.MAX_VALUE);
            default -> Anything.ANYTHING;
        };
    }

    /** The numbers between the bounds that leave the residue; a modulus of 0 asks for the residue itself. */
    public static Domain of(long min, long max, long modulus, long residue) {
        if (modulus == 0) {
            return residue >= min && residue <= max ? Constants.of(residue) : Nothing.NOTHING;
        }
        long rest = Math.floorMod(residue, modulus);
        long up = Math.floorMod(rest - Math.floorMod(min, modulus), modulus);
        long down = Math.floorMod(Math.floorMod(max, modulus) - rest, modulus);
        long span = max - min; // negative where it does not fit, and then no residue is missing
        if (min > max || (span >= 0 && (up > span || down > span))) {
            return Nothing.NOTHING;
        }
        long least = min + up;
        long greatest = max - down;
        return least == greatest ? Constants.of(least) : new IntegerRange(least, greatest, modulus, rest);
    }

    /** The numbers from one bound to another, both of them in, that lie a step apart; one by one where they are few. */
    public static Domain stepping(long min, long max, long step) {
        Domain all = of(min, max, Math.abs(step), min);
        Set<Object> members = all instanceof IntegerRange range ? range.members(FEW) : Set.of();
        return members.isEmpty() ? all : new Constants(members);
    }

    /** Those of them that are between two more bounds. */
    Domain cut(long lower, long upper) {
        long least = Math.max(min, lower);
        long greatest = Math.min(max, upper);
        return of(least, greatest, modulus, residue);
    }

    /** Whether the number is in. */
    public boolean contains(long number) {
        return number >= min && number <= max && Math.floorMod(number, modulus) == residue;
    }

    /** The numbers one by one, if they are at most so many; else none. */
    public Set<Object> members(int most) {
        Set<Object> members = new LinkedHashSet<>();
        long span = max - min;
        if (span >= 0 && span / modulus < most) {
            for (long number = min; number < max; number += modulus) {
                members.add(number);
            }
            members.add(max);
        }
        return members;
    }
}
