package io.plumbline.runtime.schema;

import java.util.List;

/** {@code allOf}: every schema must hold; none sees what the others have looked at. */
public record AllOf(List<Schema> schemas) implements Schema {

    /** Copies the schemas. */
    public AllOf {
        schemas = List.copyOf(schemas);
    }

    /** Demands all of these. */
    public static AllOf of(Schema... schemas) {
        return new AllOf(List.of(schemas));
    }

    @Override
    public void judge(Evaluation at) {
        for (int i = 0; i < schemas.size() && !at.isDecided(); i++) {
            at.take(at.apart(schemas.get(i)));
        }
    }

    @Override
    public List<Object> arguments() {
        return List.copyOf(schemas);
    }
}
