package io.plumbline.processor.value;

import com.sun.source.tree.Tree;
import javax.lang.model.type.TypeKind;

/**
 * Java's operators on domains of whole numbers.
 *
 * <p>Where a result might not fit its kind it wraps around, and all that is kept is what wrapping keeps: residues by
 * powers of two.
 */
public final class Integers {

    private Integers() {}

    /**
     * The whole numbers in a domain that a kind can hold; all of the kind where the domain says nothing about whole
     * numbers.
     */
    static Hull within(Domain domain, TypeKind kind) {
        Hull all = all(kind);
        Hull hull = Hull.of(domain);
        if (hull == null) {
            return all;
        }
        boolean fits = hull.min() >= all.min() && hull.max() <= all.max();
        Hull cut = hull.toDomain() instanceof IntegerRange range && !fits
                ? Hull.of(range.cut(all.min(), all.max()))
                : null;
        return fits ? hull : cut == null ? all : cut;
    }

    private static Hull all(TypeKind kind) {
        Hull hull = Hull.of(IntegerRange.all(kind));
        return hull == null ? new Hull(Long.MIN_VALUE, Long.MAX_VALUE, 1, 0) : hull;
    }

    /** An arithmetic, bitwise or shift operator on operands promoted to {@code INT} or {@code LONG}. */
    public static Domain binary(Tree.Kind operator, TypeKind kind, Domain left, Domain right) {
        Hull a = within(left, kind);
        boolean isShift = operator == Tree.Kind.LEFT_SHIFT
                || operator == Tree.Kind.RIGHT_SHIFT
                || operator == Tree.Kind.UNSIGNED_RIGHT_SHIFT;
        Hull b = within(right, isShift ? TypeKind.LONG : kind);
        return switch (operator) {
            case PLUS -> add(kind, a, b);
            case MINUS -> subtract(kind, a, b);
            case MULTIPLY -> multiply(kind, a, b);
            case DIVIDE -> Division.divide(kind, a, b);
            case REMAINDER -> Division.remainder(kind, a, b);
            case AND, OR, XOR -> Bits.binary(operator, kind, a, b);
            case LEFT_SHIFT, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> Bits.shift(operator, kind, a, b);
            default -> IntegerRange.all(kind);
        };
    }

    /** Minus each number. */
    public static Domain negate(TypeKind kind, Domain operand) {
        return subtract(kind, Hull.single(0), within(operand, kind));
    }

    /** The bitwise complement of each number, which is minus it minus one. */
    public static Domain complement(TypeKind kind, Domain operand) {
        return subtract(kind, Hull.single(-1), within(operand, kind));
    }

    /** Each number as a narrower or wider kind holds it. */
    public static Domain convert(TypeKind kind, Domain operand) {
        Hull hull = Hull.of(operand);
        return hull == null ? IntegerRange.all(kind) : fit(kind, false, hull);
    }

    static Domain add(TypeKind kind, Hull a, Hull b) {
        long min = a.min() + b.min();
        long max = a.max() + b.max();
        boolean overflows = ((a.min() ^ min) & (b.min() ^ min)) < 0 || ((a.max() ^ max) & (b.max() ^ max)) < 0;
        long modulus = Hull.gcd(a.modulus(), b.modulus());
        long residue = modulus == 0 ? min : a.residue(modulus) + b.residue(modulus);
        return fit(kind, overflows, new Hull(min, max, modulus, residue));
    }

    static Domain subtract(TypeKind kind, Hull a, Hull b) {
        long min = a.min() - b.max();
        long max = a.max() - b.min();
        boolean overflows = ((a.min() ^ b.max()) & (a.min() ^ min)) < 0 || ((a.max() ^ b.min()) & (a.max() ^ max)) < 0;
        long modulus = Hull.gcd(a.modulus(), b.modulus());
        long residue = modulus == 0 ? min : a.residue(modulus) - b.residue(modulus);
        return fit(kind, overflows, new Hull(min, max, modulus, residue));
    }

    private static Domain multiply(TypeKind kind, Hull a, Hull b) {
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        boolean overflows = false;
        for (long x : new long[] {a.min(), a.max()}) {
            for (long y : new long[] {b.min(), b.max()}) {
                long product = x * y;
                overflows |= Math.multiplyHigh(x, y) != product >> 63;
                min = Math.min(min, product);
                max = Math.max(max, product);
            }
        }
        if (a.isSingle() && b.isSingle()) {
            return fit(kind, overflows, Hull.single(a.min() * b.min()));
        }
        Hull product = a.isSingle() ? b.scaled(a.min(), min, max) : a.scaled(b.isSingle() ? b.min() : 1, min, max);
        return fit(kind, overflows, a.isSingle() || b.isSingle() ? product : new Hull(min, max, 1, 0));
    }

    /**
     * A range as a kind holds it: itself where it fits; {@code overflows} tells that not even the hull's bounds are
     * right.
     */
    static Domain fit(TypeKind kind, boolean overflows, Hull exact) {
        Hull all = all(kind);
        if (exact.modulus() == 0) {
            Object wrapped = Folding.convert(exact.residue(), kind);
            return wrapped == null ? all.toDomain() : Constants.of(wrapped);
        }
        if (!overflows && exact.min() >= all.min() && exact.max() <= all.max()) {
            return exact.toDomain();
        }
        long power = exact.modulus() & -exact.modulus();
        return IntegerRange.of(all.min(), all.max(), power, exact.residue());
    }
}
