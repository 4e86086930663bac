package io.plumbline.runtime.schema;

import java.util.List;
import java.util.function.Supplier;

/**
 * {@code $ref}: a schema that stands elsewhere, found when it is first needed, so that schemas may contain themselves.
 *
 * @param name what generators know it by
 * @param target finds it
 */
public record Reference(String name, Supplier<? extends Schema> target) implements Schema {

    /** The schema that the supplier gives. */
    public static Reference of(String name, Supplier<? extends Schema> target) {
        return new Reference(name, target);
    }

    @Override
    public void judge(Evaluation at) {
        at.take(at.apart(target.get()));
    }

    @Override
    public List<Object> arguments() {
        return List.of(name);
    }
}
