package io.plumbline.processor.library;

import com.sun.source.tree.Tree;
import io.plumbline.processor.value.Comparison;
import io.plumbline.processor.value.NullConstant;
import io.plumbline.processor.value.Value;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Objects that may be absent, and what comes in their place. */
final class ObjectFunctions {

    private ObjectFunctions() {}

    static @Nullable Value result(Invocation call) {
        return switch (call.name()) {
            case "requireNonNull" -> present(call.arguments().get(0));
            case "requireNonNullElse" ->
                present(call.arguments().get(0)).join(call.arguments().get(1));
            case "checkIndex" -> index(call, Tree.Kind.LESS_THAN, 1);
            case "checkFromToIndex" -> index(call, Tree.Kind.LESS_THAN_EQUAL, 1);
            case "checkFromIndexSize" -> index(call, Tree.Kind.LESS_THAN_EQUAL, 2);
            case "orElse" -> Value.UNKNOWN.join(call.arguments().get(0));
            default -> null;
        };
    }

    /** The first argument where it is neither negative nor beyond the argument at an index. */
    private static Value index(Invocation call, Tree.Kind operator, int limit) {
        TypeKind kind = call.parameters().get(0).equals("int") ? TypeKind.INT : TypeKind.LONG;
        Value natural =
                Comparison.restrict(call.arguments().get(0), Tree.Kind.GREATER_THAN_EQUAL, kind, Value.of(0L), true);
        return natural.isNone()
                ? natural
                : Comparison.restrict(natural, operator, kind, call.arguments().get(limit), true);
    }

    private static Value present(Value value) {
        return Comparison.among(value, Set.of(NullConstant.NULL), false);
    }
}
