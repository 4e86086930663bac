package io.plumbline.processor.library;

import io.plumbline.processor.value.Domain;
import io.plumbline.processor.value.Value;
import java.util.List;
import javax.lang.model.type.TypeKind;

/**
 * A call with what goes into it.
 *
 * @param owner the qualified name of the class that declares the method
 * @param name the method's name; {@code <init>} for a constructor
 * @param parameters the erased types of the parameters, as {@link Class#getName} or a primitive's keyword spells them
 * @param isStatic whether there is no receiver
 * @param kind the primitive kind of what comes back, or {@code DECLARED}, {@code VOID} and so on
 * @param receiver what the method is called on
 * @param arguments what is given, one by one even where the parameter is of variable arity
 */
public record Invocation(
        String owner,
        String name,
        List<String> parameters,
        boolean isStatic,
        TypeKind kind,
        Value receiver,
        List<Value> arguments) {

    /** What an argument may be. */
    Domain argument(int index) {
        return arguments.get(index).domain();
    }

    /** The method, without its class. */
    boolean is(String methodName, int count) {
        return name.equals(methodName) && arguments.size() == count;
    }
}
