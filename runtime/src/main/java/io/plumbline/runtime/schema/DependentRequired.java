package io.plumbline.runtime.schema;

import java.util.List;
import java.util.Map;

/** {@code dependentRequired}: properties that an object must have where it has others. */
public record DependentRequired(List<Dependency> dependencies) implements Schema {

    /** Copies the dependencies. */
    public DependentRequired {
        dependencies = List.copyOf(dependencies);
    }

    /** Names by name. */
    public static DependentRequired of(Dependency... dependencies) {
        return new DependentRequired(List.of(dependencies));
    }

    @Override
    public void judge(Evaluation at) {
        if (at.value() instanceof Map<?, ?> object) {
            dependencies.stream()
                    .filter(dependency -> object.containsKey(dependency.name()))
                    .forEach(dependency -> dependency.others().stream()
                            .filter(other -> !object.containsKey(other))
                            .forEach(other -> at.reportAt(
                                    other,
                                    "dependentRequired",
                                    dependency.name(),
                                    "is required where there is " + dependency.name())));
        }
    }

    @Override
    public List<Object> arguments() {
        return List.copyOf(dependencies);
    }
}
