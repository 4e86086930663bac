package io.plumbline.processor.flow;

import com.sun.source.tree.Tree;
import javax.lang.model.type.TypeKind;

/** Numeric promotion of operands (JLS 5.6). */
final class Promotion {

    private Promotion() {}

    static TypeKind unary(TypeKind operand) {
        return switch (operand) {
            case BYTE, SHORT, CHAR -> TypeKind.INT;
            default -> operand;
        };
    }

    /** The kind in which an operator works; of two operands that do not go together, none. */
    static TypeKind binary(Tree.Kind operator, TypeKind left, TypeKind right) {
        TypeKind first = unary(left);
        TypeKind second = unary(right);
        return switch (operator) {
            case LEFT_SHIFT, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> first;
            default -> first == second ? first : wider(first, second);
        };
    }

    private static TypeKind wider(TypeKind left, TypeKind right) {
        for (TypeKind kind : new TypeKind[] {TypeKind.DOUBLE, TypeKind.FLOAT, TypeKind.LONG}) {
            if (left == kind || right == kind) {
                return kind;
            }
        }
        return TypeKind.NONE;
    }
}
