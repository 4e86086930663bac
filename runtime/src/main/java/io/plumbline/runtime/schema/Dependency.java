package io.plumbline.runtime.schema;

import java.util.List;

/**
 * What must be there beside a property.
 *
 * @param name the property
 * @param others names of properties that must be there where it is
 */
public record Dependency(String name, List<String> others) implements Term {

    /** Copies the names. */
    public Dependency {
        others = List.copyOf(others);
    }

    /** One property and what must be there beside it. */
    public static Dependency of(String name, List<String> others) {
        return new Dependency(name, others);
    }

    @Override
    public List<Object> arguments() {
        return List.of(name, others);
    }
}
