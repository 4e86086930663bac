package io.plumbline.runtime.schema;

import io.plumbline.runtime.constraint.Violation;
import java.util.List;
import java.util.Map;

/** {@code propertyNames}: a schema for the names of an object's properties. */
public record PropertyNames(Schema schema) implements Schema {

    /** What names must fit. */
    public static PropertyNames of(Schema schema) {
        return new PropertyNames(schema);
    }

    @Override
    public void judge(Evaluation at) {
        if (at.value() instanceof Map<?, ?> object) {
            object.keySet().forEach(name -> judge(at, String.valueOf(name)));
        }
    }

    private void judge(Evaluation at, String name) {
        if (!at.fits(name, schema)) {
            String why = schema.violations(name).asList().stream()
                    .findFirst()
                    .map(Violation::message)
                    .orElse("");
            at.reportAt(name, "propertyNames", "", "has a name that is not allowed: " + why);
        }
    }

    @Override
    public List<Object> arguments() {
        return List.of(schema);
    }
}
