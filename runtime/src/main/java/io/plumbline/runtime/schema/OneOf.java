package io.plumbline.runtime.schema;

import java.util.ArrayList;
import java.util.List;

/** {@code oneOf}: exactly one schema must hold. */
public record OneOf(List<Schema> schemas) implements Schema {

    /** Copies the schemas. */
    public OneOf {
        schemas = List.copyOf(schemas);
    }

    /** Demands one of these and no other. */
    public static OneOf of(Schema... schemas) {
        return new OneOf(List.of(schemas));
    }

    @Override
    public void judge(Evaluation at) {
        List<Evaluation> fitting = new ArrayList<>();
        for (int i = 0; i < schemas.size() && fitting.size() < 2; i++) {
            Evaluation tried = at.tried(schemas.get(i));
            if (tried.isValid()) {
                fitting.add(tried);
            }
        }
        if (fitting.size() == 1) {
            at.take(fitting.get(0));
        } else {
            String number = fitting.isEmpty() ? "none" : "more than one";
            at.report(
                    "oneOf",
                    Integer.toString(schemas.size()),
                    "fits " + number + " of the " + schemas.size() + " alternatives");
        }
    }

    @Override
    public List<Object> arguments() {
        return List.copyOf(schemas);
    }
}
