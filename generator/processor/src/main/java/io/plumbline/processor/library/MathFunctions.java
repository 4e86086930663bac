package io.plumbline.processor.library;

import com.sun.source.tree.Tree;
import io.plumbline.processor.value.Comparison;
import io.plumbline.processor.value.Domain;
import io.plumbline.processor.value.IntegerRange;
import io.plumbline.processor.value.Integers;
import io.plumbline.processor.value.Operators;
import io.plumbline.processor.value.Value;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** {@code java.lang.Math} on whole numbers. */
final class MathFunctions {

    private MathFunctions() {}

    static @Nullable Value result(Invocation call) {
        boolean isWhole = call.kind() == TypeKind.INT || call.kind() == TypeKind.LONG;
        boolean areWhole = call.parameters().stream().allMatch(type -> type.equals("int") || type.equals("long"));
        return isWhole && areWhole ? whole(call) : null;
    }

    private static @Nullable Value whole(Invocation call) {
        Value first = call.arguments().get(0);
        return switch (call.name()) {
            case "min" -> min(call.kind(), first, call.arguments().get(1));
            case "max" -> max(call.kind(), first, call.arguments().get(1));
            case "clamp" ->
                max(
                        call.kind(),
                        call.arguments().get(1),
                        min(TypeKind.LONG, first, call.arguments().get(2)));
            case "abs", "absExact" -> abs(call.kind(), first);
            case "floorMod" -> floorMod(call);
            case "addExact" -> exact(call, Tree.Kind.PLUS);
            case "subtractExact" -> exact(call, Tree.Kind.MINUS);
            case "multiplyExact" -> exact(call, Tree.Kind.MULTIPLY);
            case "incrementExact" -> exact(call, Tree.Kind.PLUS, first, Value.of(1L));
            case "decrementExact" -> exact(call, Tree.Kind.MINUS, first, Value.of(1L));
            case "negateExact" -> exact(call, Tree.Kind.MINUS, Value.of(0L), first);
            case "toIntExact" -> exact(call, Tree.Kind.PLUS, first, Value.of(0L));
            default -> null;
        };
    }

    /** The lesser of two: one of them, and not more than the other. */
    private static Value min(TypeKind kind, Value a, Value b) {
        return either(kind, a, Tree.Kind.LESS_THAN_EQUAL, b);
    }

    private static Value max(TypeKind kind, Value a, Value b) {
        return either(kind, a, Tree.Kind.GREATER_THAN_EQUAL, b);
    }

    /**
     * The one of two that compares with the other as the operator says; which, is evidence only where one is constant.
     */
    private static Value either(TypeKind kind, Value a, Tree.Kind operator, Value b) {
        Value left = whole(kind, a);
        Value right = whole(kind, b);
        Domain first =
                Comparison.restrict(left, operator, TypeKind.LONG, right, true).domain();
        Domain second =
                Comparison.restrict(right, operator, TypeKind.LONG, left, true).domain();
        return Value.of(first.join(second));
    }

    private static Value whole(TypeKind kind, Value value) {
        return Operators.convert(kind, value);
    }

    private static Value abs(TypeKind kind, Value operand) {
        Value value = whole(kind, operand);
        Value positive = Comparison.restrict(value, Tree.Kind.GREATER_THAN_EQUAL, TypeKind.LONG, Value.of(0L), true);
        Value negative = Comparison.restrict(value, Tree.Kind.LESS_THAN, TypeKind.LONG, Value.of(0L), true);
        Value mirrored = negative.isNone() ? negative : Value.of(Integers.negate(kind, negative.domain()));
        return Value.of(positive.domain().join(mirrored.domain()));
    }

    private static @Nullable Value floorMod(Invocation call) {
        if (!(call.arguments().get(1).only() instanceof Long divisor) || divisor == 0 || divisor == Long.MIN_VALUE) {
            return null;
        }
        return Value.of(divisor > 0 ? IntegerRange.between(0, divisor - 1) : IntegerRange.between(divisor + 1, 0));
    }

    private static Value exact(Invocation call, Tree.Kind operator) {
        return exact(call, operator, call.arguments().get(0), call.arguments().get(1));
    }

    /** What does not fit is not given back but thrown. */
    private static Value exact(Invocation call, Tree.Kind operator, Value a, Value b) {
        Value wide = Operators.binary(operator, TypeKind.LONG, widened(call, 0, a), widened(call, 1, b));
        Value limits = Value.of(IntegerRange.all(call.kind()));
        Value low = Comparison.restrict(wide, Tree.Kind.GREATER_THAN_EQUAL, TypeKind.LONG, limits, true);
        return Comparison.restrict(low, Tree.Kind.LESS_THAN_EQUAL, TypeKind.LONG, limits, true);
    }

    private static Value widened(Invocation call, int index, Value value) {
        boolean isLong = call.parameters()
                .get(Math.min(index, call.parameters().size() - 1))
                .equals("long");
        return whole(isLong ? TypeKind.LONG : TypeKind.INT, value);
    }
}
