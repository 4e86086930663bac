package io.plumbline.runtime.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code unevaluatedItems}: a schema for the items that nothing else has looked at. */
public record UnevaluatedItems(Schema schema) implements Schema {

    /** What those items must fit. */
    public static UnevaluatedItems of(Schema schema) {
        return new UnevaluatedItems(schema);
    }

    @Override
    public void judge(Evaluation at) {
        List<@Nullable Object> array = Trees.array(at.value());
        if (array == null) {
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            if (!at.isEvaluated(i)) {
                at.evaluated(i);
                at.takeViolations(at.inside(Integer.toString(i), array.get(i), schema));
            }
        }
    }

    @Override
    public List<Object> arguments() {
        return List.of(schema);
    }
}
