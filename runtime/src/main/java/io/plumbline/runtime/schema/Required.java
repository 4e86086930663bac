package io.plumbline.runtime.schema;

import java.util.List;
import java.util.Map;

/** {@code required}: properties that an object must have. */
public record Required(List<String> names) implements Schema {

    /** Copies the names. */
    public Required {
        names = List.copyOf(names);
    }

    /** Demands properties of these names. */
    public static Required of(String... names) {
        return new Required(List.of(names));
    }

    @Override
    public void judge(Evaluation at) {
        if (at.value() instanceof Map<?, ?> object) {
            names.stream()
                    .filter(name -> !object.containsKey(name))
                    .forEach(name -> at.reportAt(name, "required", name, "is required"));
        }
    }

    @Override
    public List<Object> arguments() {
        return List.copyOf(names);
    }
}
