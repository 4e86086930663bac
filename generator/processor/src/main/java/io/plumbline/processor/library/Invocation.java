package io.plumbline.processor.library;

import io.plumbline.processor.value.Domain;
import io.plumbline.processor.value.Value;
import java.util.List;
import javax.lang.model.type.TypeKind;

/**
 * A call with what goes into it.
 *
 * @param callee what is called
 * @param receiver what the method is called on
 * @param arguments what is given, one by one even where the parameter is of variable arity
 */
public record Invocation(Callee callee, Value receiver, List<Value> arguments) {

    String owner() {
        return callee.owner();
    }

    String name() {
        return callee.name();
    }

    List<String> parameters() {
        return callee.parameters();
    }

    boolean isStatic() {
        return callee.isStatic();
    }

    TypeKind kind() {
        return callee.kind();
    }

    /** What an argument may be. */
    Domain argument(int index) {
        return arguments.get(index).domain();
    }

    /** The method, without its class. */
    boolean is(String methodName, int count) {
        return callee.name().equals(methodName) && arguments.size() == count;
    }
}
