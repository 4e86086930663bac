package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes values for schemas, from what the document says and from chance: most would be valid, were it not for
 * {@link Mutations}. Where a keyword is beyond it (a pattern, alternatives that exclude each other) the value is what
 * comes out; whether it is valid is for others to say.
 */
final class Instances {

    private static final List<String> TYPES = List.of("string", "integer", "number", "boolean", "array", "object");

    /** The validator tries each alternative inside of each, and keeps a copy of the schema for every one. */
    private static final int DEEPEST = 4;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final RawDocument document;
    private final RawSchemas schemas;
    private final Random random;
    private final Scalars scalars;

    Instances(RawDocument document, Random random) {
        this.document = document;
        this.schemas = new RawSchemas(document);
        this.random = random;
        this.scalars = new Scalars(random);
    }

    /** A value for the schema at a place. */
    JsonNode next(String pointer) {
        return value(List.of(pointer), 0);
    }

    /** A value that all schemas at some places are for. */
    private JsonNode value(List<String> pointers, int depth) {
        List<JsonNode> parts = new ArrayList<>();
        List<String> places = places(pointers);
        places.forEach(place -> parts.add(document.at(place)));
        for (JsonNode part : parts) {
            if (part.has("const")) {
                return part.get("const");
            }
        }
        for (JsonNode part : parts) {
            if (part.path("enum").size() > 0) {
                return part.get("enum").get(random.nextInt(part.get("enum").size()));
            }
        }
        JsonNode sample = sample(parts);
        if (sample != null && random.nextInt(4) == 0) {
            return sample;
        }
        return switch (type(parts)) {
            case "string" -> scalars.string(parts, sample);
            case "integer" -> scalars.number(parts, true);
            case "number" -> scalars.number(parts, false);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "array" -> array(places, parts, depth);
            case "object" -> object(places, parts, depth);
            default -> NullNode.instance;
        };
    }

    /** The schemas that apply, with one branch of each choice taken. */
    private List<String> places(List<String> pointers) {
        Set<String> all = new LinkedHashSet<>();
        List<String> waiting = new ArrayList<>(pointers);
        while (!waiting.isEmpty()) {
            for (String place : schemas.parts(waiting.remove(0))) {
                JsonNode schema = document.at(place);
                if (!all.add(place) || (document.is30() && schema.has("$ref"))) {
                    continue;
                }
                for (String choice : List.of("oneOf", "anyOf")) {
                    int count = schema.path(choice).size();
                    if (count > 0) {
                        waiting.add(place + "/" + choice + "/" + random.nextInt(count));
                    }
                }
            }
        }
        return new ArrayList<>(all);
    }

    private static @Nullable JsonNode sample(List<JsonNode> parts) {
        for (JsonNode part : parts) {
            if (part.has("example")) {
                return part.get("example");
            }
            if (part.path("examples").isArray() && part.path("examples").size() > 0) {
                return part.get("examples").get(0);
            }
        }
        return null;
    }

    private String type(List<JsonNode> parts) {
        List<String> types = new ArrayList<>(List.of("null"));
        types.addAll(TYPES);
        boolean named = false;
        boolean nullable = true;
        for (JsonNode part : parts) {
            Set<String> own = new LinkedHashSet<>();
            part.path("type").forEach(type -> own.add(type.asText()));
            if (part.path("type").isTextual()) {
                own.add(part.path("type").asText());
            }
            if (!own.isEmpty()) {
                named = true;
                nullable &= part.path("nullable").asBoolean() || own.contains("null");
                own.add("null");
                types.removeIf(type -> !own.contains(type) && !(type.equals("integer") && own.contains("number")));
            }
        }
        if (!named && parts.stream().anyMatch(part -> part.has("properties") || part.has("required"))) {
            return "object";
        }
        if (types.size() > 1 && (!named || !nullable || random.nextInt(8) > 0)) {
            types.remove("null");
        }
        if (types.contains("number") && types.contains("integer")) {
            types.remove(random.nextBoolean() ? "number" : "integer");
        }
        return types.get(random.nextInt(types.size()));
    }

    private JsonNode array(List<String> places, List<JsonNode> parts, int depth) {
        int least = Scalars.limit(parts, "minItems", 0, true);
        int most = Scalars.limit(parts, "maxItems", least + 3, false);
        int size = Math.min(depth > DEEPEST ? least : least + random.nextInt(Math.max(1, most - least + 1)), least + 3);
        List<String> items = children(places, "/items");
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < size; i++) {
            array.add(items.isEmpty() ? TextNode.valueOf("item " + i) : value(items, depth + 1));
        }
        return array;
    }

    private JsonNode object(List<String> places, List<JsonNode> parts, int depth) {
        Set<String> required = new LinkedHashSet<>();
        parts.forEach(part -> part.path("required").forEach(name -> required.add(name.asText())));
        Set<String> names = new LinkedHashSet<>(required);
        for (JsonNode part : parts) {
            for (Map.Entry<String, JsonNode> property : part.path("properties").properties()) {
                if (depth < DEEPEST && random.nextInt(1 + depth) == 0 && random.nextInt(4) > 0) {
                    names.add(property.getKey());
                }
            }
        }
        ObjectNode object = NODES.objectNode();
        for (String name : names) {
            List<String> schemasOfIt = children(places, "/properties" + RawDocument.step(name));
            object.set(name, schemasOfIt.isEmpty() ? NODES.numberNode(1) : value(schemasOfIt, depth + 1));
        }
        List<String> additional = children(places, "/additionalProperties");
        for (int i = 0; !additional.isEmpty() && i < random.nextInt(3) && depth < DEEPEST; i++) {
            object.set("key" + i, value(additional, depth + 1));
        }
        return object;
    }

    private List<String> children(List<String> places, String step) {
        return places.stream()
                .filter(place -> !(document.is30() && document.at(place).has("$ref")))
                .map(place -> place + step)
                .filter(place -> document.at(place).isObject())
                .toList();
    }
}
