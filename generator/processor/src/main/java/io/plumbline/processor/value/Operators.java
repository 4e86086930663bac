package io.plumbline.processor.value;

import com.sun.source.tree.Tree;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Java's operators on values. */
public final class Operators {

    private Operators() {}

    /** A unary operator other than increment and decrement, on an operand promoted to the kind. */
    public static Value unary(Tree.Kind operator, TypeKind kind, Value operand) {
        Function<Object, @Nullable Object> folding = constant -> Folding.unary(operator, kind, constant);
        Domain result = operand.domain() instanceof Constants constants ? constants.map(folding) : Anything.ANYTHING;
        if (result == Anything.ANYTHING && isIntegral(kind)) {
            result = switch (operator) {
                case UNARY_MINUS -> Integers.negate(kind, operand.domain());
                case BITWISE_COMPLEMENT -> Integers.complement(kind, operand.domain());
                default -> Integers.convert(kind, operand.domain());
            };
        }
        return operand.isNone() ? Value.NONE : operand.mapped(result, folding);
    }

    /** A binary operator that is no comparison and no string concatenation, on operands promoted to the kind. */
    public static Value binary(Tree.Kind operator, TypeKind kind, Value left, Value right) {
        if (left.isNone() || right.isNone()) {
            return Value.NONE;
        }
        BiFunction<Object, Object, @Nullable Object> folding = (a, b) -> Folding.binary(operator, kind, a, b);
        Domain result = Folding.pairs(left.domain(), right.domain(), folding);
        if (result == Anything.ANYTHING && isIntegral(kind)) {
            result = Integers.binary(operator, kind, left.domain(), right.domain());
        }
        return combined(left, right, result, folding);
    }

    /** String concatenation of operands in the form in which they are written. */
    public static Value concat(Value left, Value right) {
        return left.isNone() || right.isNone()
                ? Value.NONE
                : combined(left, right, Texts.concat(left.domain(), right.domain()), (a, b) -> String.valueOf(a) + b);
    }

    /** The value after assignment or cast to a primitive kind. */
    public static Value convert(TypeKind kind, Value operand) {
        Function<Object, @Nullable Object> conversion = constant -> Folding.convert(constant, kind);
        Domain result = operand.domain() instanceof Constants constants ? constants.map(conversion) : Anything.ANYTHING;
        boolean isWhole = result == Anything.ANYTHING && IntegerRange.all(kind) != Anything.ANYTHING;
        return operand.isNone()
                ? Value.NONE
                : operand.mapped(isWhole ? Integers.convert(kind, operand.domain()) : result, conversion);
    }

    /** Evidence of a pair is sound where one side is always the same; else the two may never meet. */
    private static Value combined(
            Value left, Value right, Domain result, BiFunction<Object, Object, @Nullable Object> function) {
        Object first = left.only();
        Object second = right.only();
        if (second != null) {
            return left.mapped(result, constant -> function.apply(constant, second));
        }
        return first != null ? right.mapped(result, constant -> function.apply(first, constant)) : Value.of(result);
    }

    private static boolean isIntegral(TypeKind kind) {
        return kind == TypeKind.INT || kind == TypeKind.LONG;
    }
}
