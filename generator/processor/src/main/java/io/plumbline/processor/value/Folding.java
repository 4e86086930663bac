package io.plumbline.processor.value;

import com.sun.source.tree.Tree;
import java.util.function.BiFunction;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Java's operators on constants, as the language defines them at run time.
 *
 * <p>Whole numbers and characters come and go as {@link Long}; the kind says how wide they are.
 */
public final class Folding {

    private Folding() {}

    /**
     * The results of an operator on each pair of constants; anything where there are too many pairs or one has no
     * result.
     */
    public static Domain pairs(Domain left, Domain right, BiFunction<Object, Object, @Nullable Object> operator) {
        if (left == Nothing.NOTHING || right == Nothing.NOTHING) {
            return Nothing.NOTHING;
        }
        if (!(left instanceof Constants lefts) || !(right instanceof Constants rights)) {
            return Anything.ANYTHING;
        }
        Domain all = Nothing.NOTHING;
        for (Object member : rights.members()) {
            all = all.join(lefts.map(other -> operator.apply(other, member)));
        }
        return all;
    }

    /** An operand after promotion to the kind, or after a cast to it; null where that is no primitive conversion. */
    public static @Nullable Object convert(Object constant, TypeKind kind) {
        if (constant instanceof Boolean) {
            return kind == TypeKind.BOOLEAN ? constant : null;
        }
        if (!(constant instanceof Long || constant instanceof Double || constant instanceof Float)) {
            return null;
        }
        Number number = (Number) constant;
        return switch (kind) {
            case DOUBLE -> number.doubleValue();
            case FLOAT -> number.floatValue();
            case LONG -> number.longValue();
            case INT -> (long) toInt(number);
            case SHORT -> (long) (short) toInt(number);
            case BYTE -> (long) (byte) toInt(number);
            case CHAR -> (long) (char) toInt(number);
            default -> null;
        };
    }

    private static int toInt(Number number) {
        return number instanceof Long whole ? (int) (long) whole : number.intValue();
    }

    /** A unary operator on a constant of the promoted kind, or null where there is none. */
    public static @Nullable Object unary(Tree.Kind operator, TypeKind kind, Object constant) {
        if (constant instanceof Boolean bool) {
            return operator == Tree.Kind.LOGICAL_COMPLEMENT ? !bool : null;
        }
        Object operand = convert(constant, kind);
        if (operand == null) {
            return null;
        }
        return switch (operator) {
            case UNARY_PLUS -> operand;
            case UNARY_MINUS -> negate(operand, kind);
            case BITWISE_COMPLEMENT -> operand instanceof Long whole ? convert(~whole, kind) : null;
            default -> null;
        };
    }

    private static @Nullable Object negate(Object operand, TypeKind kind) {
        if (operand instanceof Double number) {
            return -number;
        }
        return operand instanceof Float number ? (Object) (-number) : convert(-(Long) operand, kind);
    }

    /**
     * A binary operator on constants.
     *
     * @param kind to which both are promoted; a shift's is that of its left operand alone
     * @return the result, or null where there is none, as for a division by zero
     */
    public static @Nullable Object binary(Tree.Kind operator, TypeKind kind, Object left, Object right) {
        if (kind == TypeKind.BOOLEAN) {
            return left instanceof Boolean a && right instanceof Boolean b ? logical(operator, a, b) : null;
        }
        Object first = convert(left, kind);
        Object second = convert(right, isShift(operator) ? TypeKind.LONG : kind);
        if (first instanceof Long a && second instanceof Long b) {
            Object result = whole(operator, kind, a, b);
            return result instanceof Long wide ? convert(wide, kind) : result;
        }
        if (first instanceof Float a && second instanceof Float b) {
            return single(operator, a, b);
        }
        return first instanceof Double a && second instanceof Double b ? floating(operator, a, b) : null;
    }

    private static boolean isShift(Tree.Kind operator) {
        return operator == Tree.Kind.LEFT_SHIFT
                || operator == Tree.Kind.RIGHT_SHIFT
                || operator == Tree.Kind.UNSIGNED_RIGHT_SHIFT;
    }

    private static @Nullable Object logical(Tree.Kind operator, boolean left, boolean right) {
        return switch (operator) {
            case CONDITIONAL_AND, AND -> left && right;
            case CONDITIONAL_OR, OR -> left || right;
            case XOR, NOT_EQUAL_TO -> left != right;
            case EQUAL_TO -> left == right;
            default -> null;
        };
    }

    private static @Nullable Object whole(Tree.Kind operator, TypeKind kind, long left, long right) {
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> right == 0 ? null : (Long) (left / right);
            case REMAINDER -> right == 0 ? null : (Long) (left % right);
            case AND -> left & right;
            case OR -> left | right;
            case XOR -> left ^ right;
            case LEFT_SHIFT, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> shift(operator, kind, left, right);
            default -> compare(operator, Long.compare(left, right));
        };
    }

    private static long shift(Tree.Kind operator, TypeKind kind, long left, long distance) {
        int bits = (int) distance & (kind == TypeKind.LONG ? 63 : 31);
        return switch (operator) {
            case LEFT_SHIFT -> left << bits;
            case RIGHT_SHIFT -> left >> bits;
            default -> kind == TypeKind.LONG ? left >>> bits : (int) left >>> bits;
        };
    }

    private static @Nullable Boolean compare(Tree.Kind operator, int order) {
        return switch (operator) {
            case LESS_THAN -> order < 0;
            case LESS_THAN_EQUAL -> order <= 0;
            case GREATER_THAN -> order > 0;
            case GREATER_THAN_EQUAL -> order >= 0;
            case EQUAL_TO -> order == 0;
            case NOT_EQUAL_TO -> order != 0;
            default -> null;
        };
    }

    private static @Nullable Object single(Tree.Kind operator, float left, float right) {
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            case REMAINDER -> left % right;
            default -> floating(operator, left, right);
        };
    }

    private static @Nullable Object floating(Tree.Kind operator, double left, double right) {
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            case REMAINDER -> left % right;
            case LESS_THAN -> left < right;
            case LESS_THAN_EQUAL -> left <= right;
            case GREATER_THAN -> left > right;
            case GREATER_THAN_EQUAL -> left >= right;
            case EQUAL_TO -> left == right;
            case NOT_EQUAL_TO -> left != right;
            default -> null;
        };
    }
}
