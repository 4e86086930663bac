package io.plumbline.processor.library;

import io.plumbline.processor.value.Comparison;
import io.plumbline.processor.value.NullConstant;
import io.plumbline.processor.value.Value;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects that may be absent, and what comes in their place. */
final class ObjectFunctions {

    private ObjectFunctions() {}

    static @Nullable Value result(Invocation call) {
        return switch (call.name()) {
            case "requireNonNull" -> present(call.arguments().get(0));
            case "requireNonNullElse" ->
                present(call.arguments().get(0)).join(call.arguments().get(1));
            case "orElse" -> Value.UNKNOWN.join(call.arguments().get(0));
            default -> null;
        };
    }

    private static Value present(Value value) {
        return Comparison.among(value, Set.of(NullConstant.NULL), false);
    }
}
