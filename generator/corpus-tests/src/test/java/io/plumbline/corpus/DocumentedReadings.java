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
 *   <li>A schema that names no type and no values and has {@code properties} is for objects alone: what it means to
 *       real documents.
 *   <li>A property that travels in one direction only is not required, as a value does not tell in which one it does.
 *   <li>Alternatives that are the same reference are one, and one that says nothing but {@code nullable} is null.
 *   <li>Where a discriminator chooses among several, it must be there, and it does not matter that another alternative
 *       fits too.
 *   <li>A base type with a discriminator is one of its {@link Heirs}.
 *   <li>A type that there is not, and one that listed values are not of, is not there.
 *   <li>A keyword whose value is null is not there, and a reference that leads nowhere, where that is tolerated, leads
 *       to any value.
 * </ul>
 */
final class DocumentedReadings {

    private static final Set<String> VALUES = Set.of("const", "default", "example");
    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "array", "object", "null");

    private final RawDocument document;

    private DocumentedReadings(RawDocument document) {
        this.document = document;
    }

    /** A rewritten copy, in the dialect of OpenAPI 3.1. */
    static RawDocument of(RawDocument original) {
        RawDocument copy = new RawDocument(original.root().deepCopy());
        if (copy.at("/components/schemas").isObject()) {
            new Heirs(copy).rewrite();
        }
        DocumentedReadings readings = new DocumentedReadings(copy);
        List<ObjectNode> schemas = new SchemaPlaces(copy)
                .schemas().stream().map(place -> (ObjectNode) copy.at(place)).toList();
        schemas.forEach(readings::rewrite);
        new SchemaPlaces(copy).places().stream().map(copy::at).forEach(DocumentedReadings::objects);
        if (copy.is30()) {
            schemas.forEach(Lift::lift);
        }
        return copy;
    }

    private void rewrite(ObjectNode schema) {
        schema.properties()
                .removeIf(member ->
                        !VALUES.contains(member.getKey()) && member.getValue().isNull());
        String reference = schema.path("$ref").asText();
        if (reference.startsWith("#") && document.at(document.target(reference)).isMissingNode()) {
            schema.remove("$ref");
        }
        types(schema);
        if (schema.has("properties")) {
            oneDirection(schema);
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.get(choice) instanceof ArrayNode branches) {
                branches(branches);
            }
        }
        if (schema.has("discriminator") && schema.path("oneOf").size() > 1 && !schema.has("anyOf")) {
            schema.set("anyOf", schema.remove("oneOf"));
            schema.withArray("required").add(schema.path("discriminator").path("propertyName"));
        }
    }

    private static void types(ObjectNode schema) {
        JsonNode type = schema.path("type");
        if (type.isTextual() && (!TYPES.contains(type.asText()) || !fits(type.asText(), schema.path("enum")))) {
            schema.remove("type");
        }
    }

    private static void objects(JsonNode place) {
        if (place instanceof ObjectNode schema
                && schema.has("properties")
                && !schema.has("type")
                && !schema.has("enum")
                && !schema.has("$ref")) {
            schema.put("type", "object");
        }
    }

    /** Whether values of an enumeration can be of the type. */
    private static boolean fits(String type, JsonNode values) {
        boolean container = type.equals("array") || type.equals("object");
        for (JsonNode value : values) {
            if (container != value.isContainerNode()) {
                return false;
            }
        }
        return true;
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

    private static void branches(ArrayNode branches) {
        Set<String> seen = new HashSet<>();
        for (int i = branches.size() - 1; i >= 0; i--) {
            JsonNode branch = branches.get(i);
            String reference = branch.path("$ref").asText();
            if (!reference.isEmpty() && !seen.add(reference)) {
                branches.remove(i);
            } else if (branch.size() == 1 && branch.path("nullable").asBoolean()) {
                ((ObjectNode) branch).removeAll().put("type", "null");
            }
        }
    }
}
