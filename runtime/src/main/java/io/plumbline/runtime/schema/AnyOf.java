package io.plumbline.runtime.schema;

import java.util.List;

/** {@code anyOf}: at least one schema must hold. */
public record AnyOf(List<Schema> schemas) implements Schema {

    /** Copies the schemas. */
    public AnyOf {
        schemas = List.copyOf(schemas);
    }

    /** Demands one of these. */
    public static AnyOf of(Schema... schemas) {
        return new AnyOf(List.of(schemas));
    }

    // all of them are tried, since each that holds has looked at parts of the value
    @Override
    public void judge(Evaluation at) {
        boolean fits = false;
        for (Schema schema : schemas) {
            Evaluation tried = at.tried(schema);
            if (tried.isValid()) {
                at.take(tried);
                fits = true;
            }
        }
        if (!fits) {
            at.report(
                    "anyOf", Integer.toString(schemas.size()), "fits none of the " + schemas.size() + " alternatives");
        }
    }

    @Override
    public List<Object> arguments() {
        return List.copyOf(schemas);
    }
}
