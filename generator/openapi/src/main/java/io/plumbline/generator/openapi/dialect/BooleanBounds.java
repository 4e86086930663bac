package io.plumbline.generator.openapi.dialect;

import io.plumbline.generator.openapi.syntax.BooleanNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bounds that {@code exclusiveMinimum: true} excludes, as 3.0 has them; since 3.1 the keyword is the bound itself. */
final class BooleanBounds {

    private static final Map<String, String> BOUNDS =
            Map.of("exclusiveMinimum", "minimum", "exclusiveMaximum", "maximum");

    private BooleanBounds() {}

    /** The keywords of this form. */
    static List<String> in(ObjectNode schema) {
        return BOUNDS.keySet().stream()
                .filter(keyword -> schema.get(keyword).orElse(null) instanceof BooleanNode)
                .sorted()
                .toList();
    }

    /** The schema with numbers instead. */
    static ObjectNode lift(ObjectNode schema) {
        ObjectNode lifted = schema;
        for (String keyword : in(schema)) {
            lifted = lift(lifted, keyword, BOUNDS.getOrDefault(keyword, ""));
        }
        return lifted;
    }

    private static ObjectNode lift(ObjectNode schema, String keyword, String bound) {
        boolean excluded = schema.get(keyword).orElse(null) instanceof BooleanNode flag && flag.value();
        Optional<Node> limit = schema.get(bound);
        if (!excluded || limit.isEmpty()) {
            return schema.without(Set.of(keyword));
        }
        return schema.without(Set.of(bound, keyword)).with(keyword, limit.get());
    }
}
