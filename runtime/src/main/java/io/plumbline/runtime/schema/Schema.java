package io.plumbline.runtime.schema;

import io.plumbline.runtime.constraint.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A keyword of JSON Schema with what it says, or several that stand together; able to judge any JSON value.
 *
 * <p>As in JSON Schema, a keyword says nothing about values of a type that it does not apply to.
 */
public interface Schema extends Term {

    /** Looks at the value and reports what is wrong with it, and which parts of it were looked at. */
    void judge(Evaluation at);

    /**
     * What is wrong with a value, with pointers from it.
     *
     * @param tree as {@link io.plumbline.runtime.json.JsonReader#readTree} gives it
     */
    default Violations violations(@Nullable Object tree) {
        return Evaluation.of(this, tree);
    }
}
