package io.plumbline.runtime.schema;

import java.util.List;

/**
 * {@code if}, {@code then} and {@code else}.
 *
 * @param condition which of the other two must hold
 * @param then what must hold where the condition does
 * @param otherwise what must hold where it does not
 */
public record IfThenElse(Schema condition, Schema then, Schema otherwise) implements Schema {

    /** One of the two by the condition. */
    public static IfThenElse of(Schema condition, Schema then, Schema otherwise) {
        return new IfThenElse(condition, then, otherwise);
    }

    @Override
    public void judge(Evaluation at) {
        Evaluation tried = at.tried(condition);
        if (tried.isValid()) {
            at.take(tried);
        }
        at.take(at.apart(tried.isValid() ? then : otherwise));
    }

    @Override
    public List<Object> arguments() {
        return List.of(condition, then, otherwise);
    }
}
