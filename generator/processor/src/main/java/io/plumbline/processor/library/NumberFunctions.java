package io.plumbline.processor.library;

import io.plumbline.processor.value.IntegerRange;
import io.plumbline.processor.value.Operators;
import io.plumbline.processor.value.TextRange;
import io.plumbline.processor.value.Value;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Boxed whole numbers. */
final class NumberFunctions {

    private static final int WIDTH_OF_INT = 32;
    private static final int WIDTH_OF_LONG = 64;

    private NumberFunctions() {}

    static @Nullable Value result(Invocation call) {
        return switch (call.name()) {
            case "intValue", "longValue", "shortValue", "byteValue", "charValue" ->
                call.isStatic() ? null : converted(call, call.receiver());
            case "valueOf" -> boxed(call);
            case "min", "max" -> MathFunctions.result(call);
            case "signum", "compare", "compareTo" -> call.name().equals("signum") ? between(-1, 1) : null;
            case "bitCount", "numberOfLeadingZeros", "numberOfTrailingZeros" ->
                between(0, call.owner().equals("java.lang.Long") ? WIDTH_OF_LONG : WIDTH_OF_INT);
            case "toString" -> text(call);
            default -> null;
        };
    }

    private static @Nullable Value boxed(Invocation call) {
        boolean isNumber =
                call.parameters().size() == 1 && !call.parameters().get(0).equals("java.lang.String");
        return isNumber ? call.arguments().get(0) : null;
    }

    private static @Nullable Value converted(Invocation call, Value value) {
        boolean isWhole = value.domain() instanceof IntegerRange;
        return isWhole && call.kind() != TypeKind.DECLARED ? Operators.convert(call.kind(), value) : null;
    }

    private static @Nullable Value text(Invocation call) {
        Value number = call.isStatic() ? call.arguments().get(0) : call.receiver();
        boolean isDecimal = call.arguments().size() == (call.isStatic() ? 1 : 0);
        boolean isWhole = number.domain() instanceof IntegerRange;
        return isDecimal && isWhole ? Value.of(TextRange.ofNumbers((IntegerRange) number.domain())) : null;
    }

    private static Value between(long min, long max) {
        return Value.of(IntegerRange.between(min, max));
    }
}
