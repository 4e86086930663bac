package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rewrites a document to say what the generator documents that it takes it for, where that is not what JSON Schema says
 * word by word; the independent validator judges by the rewritten one. There is no other tolerance:
 *
 * <ul>
 *   <li>A schema that names no type and has {@code properties} is for objects alone: what it means to real documents.
 *   <li>A property that travels in one direction only is not required, as a value does not tell in which one it does.
 *   <li>Alternatives that are the same reference are one.
 * </ul>
 */
final class DocumentedReadings {

    private final RawDocument document;

    private DocumentedReadings(RawDocument document) {
        this.document = document;
    }

    /** A rewritten copy. */
    static RawDocument of(RawDocument original) {
        RawDocument copy = new RawDocument(original.root().deepCopy());
        DocumentedReadings readings = new DocumentedReadings(copy);
        List<ObjectNode> schemas = new SchemaPlaces(copy)
                .schemas().stream().map(place -> (ObjectNode) copy.at(place)).toList();
        schemas.forEach(readings::rewrite);
        return copy;
    }

    private void rewrite(ObjectNode schema) {
        if (schema.has("properties")) {
            oneDirection(schema);
            if (!schema.has("type")) {
                schema.put("type", "object");
            }
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.get(choice) instanceof ArrayNode branches) {
                sameBranches(branches);
            }
        }
    }

    private void oneDirection(ObjectNode schema) {
        if (!(schema.get("required") instanceof ArrayNode required)) {
            return;
        }
        List<JsonNode> kept = new ArrayList<>();
        required.forEach(name -> {
            JsonNode property = schema.path("properties").path(name.asText());
            String reference = property.path("$ref").asText();
            JsonNode behind = reference.startsWith("#") ? document.at(document.target(reference)) : property;
            if (!isOneWay(property) && !isOneWay(behind)) {
                kept.add(name);
            }
        });
        required.removeAll().addAll(kept);
    }

    private static boolean isOneWay(JsonNode property) {
        return property.path("readOnly").asBoolean()
                || property.path("writeOnly").asBoolean();
    }

    private static void sameBranches(ArrayNode branches) {
        Set<String> seen = new HashSet<>();
        for (int i = branches.size() - 1; i >= 0; i--) {
            String reference = branches.get(i).path("$ref").asText();
            if (!reference.isEmpty() && !seen.add(reference)) {
                branches.remove(i);
            }
        }
    }
}
