package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rewrites a document to say what the generator documents that it takes it for, where that is not what JSON Schema says
 * word by word; the independent validator judges by the rewritten one. There is no other tolerance:
 *
 * <ul>
 *   <li>A schema that names no type and no values and has {@code properties} is for objects alone, one with
 *       {@code items} for arrays: what it means to real documents.
 *   <li>A property that travels in one direction only is not required, as a value does not tell in which one it does.
 *   <li>Alternatives that are the same reference are one, and one that says nothing but {@code nullable} is null.
 *   <li>Where a discriminator chooses among several, it must be there, and it does not matter that another alternative
 *       fits too.
 *   <li>A base type with a discriminator is one of its {@link Heirs}.
 *   <li>A type that JSON has not, such as {@code double} or {@code Integer}, is the one of JSON that stands for it in
 *       other languages; where there is none such, and where listed values are not of the type, it is not there.
 *   <li>What one of {@link ClosedParts} forbids is forbidden where no part has it.
 *   <li>A string whose {@code contentEncoding} is base64 is of the format {@code byte}, and so are bytes in JSON.
 *   <li>A list of values with nothing in it is not there.
 *   <li>A bound that is said to be excluded, as 3.0 has it, is so in 3.1 too.
 *   <li>A keyword whose value is null is not there, and a reference that leads nowhere, where that is tolerated, leads
 *       to any value.
 * </ul>
 */
final class DocumentedReadings {

    private static final Set<String> VALUES = Set.of("const", "default", "example");
    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "array", "object", "null");

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("float", "number"),
            Map.entry("double", "number"),
            Map.entry("decimal", "number"),
            Map.entry("int", "integer"),
            Map.entry("int32", "integer"),
            Map.entry("int64", "integer"),
            Map.entry("long", "integer"),
            Map.entry("bool", "boolean"),
            Map.entry("file", "string"),
            Map.entry("date", "string"),
            Map.entry("list", "array"),
            Map.entry("map", "object"));

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
        new SchemaPlaces(copy).places().stream().map(copy::at).forEach(DocumentedReadings::containers);
        schemas.forEach(Lift::bounds);
        if (copy.is30()) {
            schemas.forEach(Lift::lift);
        }
        ClosedParts.rewrite(copy);
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
        if (schema.path("enum").isArray() && schema.path("enum").isEmpty()) {
            schema.remove("enum");
        }
        if (schema.path("contentEncoding").asText().equals("base64")) {
            schema.put("format", "byte");
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
        // what it says is said; this validator would judge by it once more
        schema.remove("discriminator");
    }

    private static void types(ObjectNode schema) {
        if (schema.path("type").isTextual()) {
            String name = schema.path("type").asText().toLowerCase(Locale.ROOT);
            schema.put("type", MEANT.getOrDefault(name, name));
        }
        JsonNode type = schema.path("type");
        if (type.isTextual() && (!TYPES.contains(type.asText()) || !fits(type.asText(), schema.path("enum")))) {
            schema.remove("type");
        }
    }

    /** Gives a type to what has none and describes the inside of an object or an array. */
    private static void containers(JsonNode place) {
        if (place instanceof ObjectNode schema
                && Stream.of("type", "enum", "$ref").noneMatch(schema::has)) {
            if (schema.has("properties")) {
                schema.put("type", "object");
            } else if (schema.has("items")
                    && Stream.of("required", "additionalProperties").noneMatch(schema::has)) {
                schema.put("type", "array");
            }
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
