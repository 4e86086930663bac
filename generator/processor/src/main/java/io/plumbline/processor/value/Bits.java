package io.plumbline.processor.value;

import com.sun.source.tree.Tree;
import javax.lang.model.type.TypeKind;

/** Java's bitwise and shift operators on whole numbers. */
final class Bits {

    private Bits() {}

    static Domain binary(Tree.Kind operator, TypeKind kind, Hull a, Hull b) {
        if (operator == Tree.Kind.AND) {
            return and(kind, a, b);
        }
        if (a.min() < 0 || b.min() < 0) {
            return IntegerRange.all(kind);
        }
        long top = Long.highestOneBit(a.max() | b.max());
        long max = top == 0 ? 0 : (top - 1) | top;
        return IntegerRange.between(operator == Tree.Kind.OR ? Math.max(a.min(), b.min()) : 0, max);
    }

    /** Never more than an operand that is not negative, and with its trailing zeros. */
    private static Domain and(TypeKind kind, Hull a, Hull b) {
        if (a.min() < 0 && b.min() < 0) {
            return IntegerRange.all(kind);
        }
        long max = a.min() < 0 ? b.max() : b.min() < 0 ? a.max() : Math.min(a.max(), b.max());
        long modulus = Math.max(zeros(a), zeros(b));
        return IntegerRange.of(0, max, modulus, 0);
    }

    /** The power of two that divides a single mask; 1 where it is not single. */
    private static long zeros(Hull mask) {
        return mask.isSingle() && mask.min() != 0 ? Long.lowestOneBit(mask.min()) & Long.MAX_VALUE : 1;
    }

    static Domain shift(Tree.Kind operator, TypeKind kind, Hull operand, Hull distance) {
        int width = kind == TypeKind.LONG ? 64 : 32;
        if (!distance.isSingle()) {
            return IntegerRange.all(kind);
        }
        int bits = (int) (distance.min() & (width - 1));
        if (bits == 0) {
            return operand.toDomain();
        }
        if (operator == Tree.Kind.LEFT_SHIFT) {
            return left(kind, operand, bits);
        }
        if (operator == Tree.Kind.RIGHT_SHIFT || operand.min() >= 0) {
            return IntegerRange.between(operand.min() >> bits, operand.max() >> bits);
        }
        return IntegerRange.between(0, (kind == TypeKind.LONG ? -1L : 0xffff_ffffL) >>> bits);
    }

    private static Domain left(TypeKind kind, Hull operand, int bits) {
        return bits < 31
                ? Integers.binary(Tree.Kind.MULTIPLY, kind, operand.toDomain(), Constants.of(1L << bits))
                : IntegerRange.all(kind);
    }
}
