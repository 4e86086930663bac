package io.plumbline.runtime.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code unevaluatedProperties}: a schema for the properties that nothing else has looked at. */
public record UnevaluatedProperties(Schema schema) implements Schema {

    /** What those properties must fit. */
    public static UnevaluatedProperties of(Schema schema) {
        return new UnevaluatedProperties(schema);
    }

    @Override
    public void judge(Evaluation at) {
        Map<String, @Nullable Object> object = Trees.object(at.value());
        if (object == null) {
            return;
        }
        object.forEach((name, value) -> {
            if (!at.isEvaluated(name)) {
                at.evaluated(name);
                at.takeViolations(at.inside(name, value, schema));
            }
        });
    }

    @Override
    public List<Object> arguments() {
        return List.of(schema);
    }
}
