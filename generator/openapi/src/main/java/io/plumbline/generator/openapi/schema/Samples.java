package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.openapi.schema.Sample.Role;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that the contract gives for its schemas, to be judged once all types are made. */
public final class Samples {

    private final Map<Node, Sample> samples = new LinkedHashMap<>();

    /** Notes the default and the examples that stand in a schema itself. */
    void ofSchema(Conjunction inPlace, TypeUse use) {
        inPlace.all("default").forEach(value -> note(Role.DEFAULT, use, value));
        inPlace.all("example").forEach(value -> note(Role.EXAMPLE, use, value));
        inPlace.all("examples").forEach(list -> {
            if (list instanceof ArrayNode array) {
                array.elements().forEach(value -> note(Role.EXAMPLE, use, value));
            }
        });
    }

    /** Notes the examples of a parameter, header or media type. */
    public void ofHolder(ObjectNode holder, Optional<TypeUse> use) {
        use.ifPresent(type -> {
            holder.get("example").ifPresent(value -> note(Role.EXAMPLE, type, value));
            if (holder.get("examples").orElse(null) instanceof ObjectNode named) {
                named.forEach((name, example) -> {
                    if (example instanceof ObjectNode object) {
                        object.get("value").ifPresent(value -> note(Role.EXAMPLE, type, value));
                    }
                });
            }
        });
    }

    /** What was noted. */
    public List<Sample> all() {
        return List.copyOf(samples.values());
    }

    // a value that is reached twice stands behind a reference, where the first one to reach it knows its type
    private void note(Role role, TypeUse use, Node value) {
        samples.putIfAbsent(value, new Sample(role, use, value));
    }
}
