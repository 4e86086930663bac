package io.plumbline.runtime.schema;

import java.util.List;

/** {@code not}: the schema must not hold. */
public record Not(Schema schema) implements Schema {

    /** Refuses what the schema allows. */
    public static Not of(Schema schema) {
        return new Not(schema);
    }

    @Override
    public void judge(Evaluation at) {
        if (at.tried(schema).isValid()) {
            at.report("not", "", "fits the schema that it must not fit");
        }
    }

    @Override
    public List<Object> arguments() {
        return List.of(schema);
    }
}
