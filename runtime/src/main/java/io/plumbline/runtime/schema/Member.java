package io.plumbline.runtime.schema;

import java.util.List;

/**
 * A schema under a name, as keywords have them whose values are objects.
 *
 * @param name a property's name, or a pattern of names
 * @param schema what stands under it
 */
public record Member(String name, Schema schema) implements Term {

    /** A schema under a name. */
    public static Member of(String name, Schema schema) {
        return new Member(name, schema);
    }

    @Override
    public List<Object> arguments() {
        return List.of(name, schema);
    }
}
