package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Says in words of 3.1 what a schema of OpenAPI 3.0 says. The validator has a dialect of its own for 3.0, which takes
 * null also for what stands inside of something nullable. What is nullable takes null, even where a part of it, such as
 * a reference in {@code allOf}, does not.
 */
final class Lift {

    private static final Map<String, String> BOUNDS =
            Map.of("exclusiveMinimum", "minimum", "exclusiveMaximum", "maximum");

    private Lift() {}

    /** Bounds that a flag excludes. */
    static void bounds(ObjectNode schema) {
        BOUNDS.forEach((exclusive, bound) -> {
            JsonNode flag = schema.path(exclusive);
            if (flag.isBoolean()) {
                schema.remove(exclusive);
                if (flag.asBoolean() && schema.has(bound)) {
                    schema.set(exclusive, schema.remove(bound));
                }
            }
        });
    }

    /** All else. */
    static void lift(ObjectNode schema) {
        if (schema.path("$ref").isTextual()) {
            schema.retain(List.of("$ref"));
            return;
        }
        JsonNode type = schema.path("type");
        if (schema.path("nullable").asBoolean() && type.isTextual()) {
            schema.putArray("type").add(type.asText()).add("null");
        }
        boolean orNull = schema.path("nullable").asBoolean() && !type.isTextual() && !schema.has("enum");
        schema.remove("nullable");
        if (orNull) {
            ObjectNode rest = schema.deepCopy();
            schema.removeAll()
                    .putArray("anyOf")
                    .add(schema.objectNode().put("type", "null"))
                    .add(rest);
        }
    }
}
