package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says in words of JSON Schema what is meant where a part of {@code allOf} forbids all properties that it does not list
 * itself, and another part lists some: no value that has them would be valid word by word, so it is taken as said of
 * all parts together (the warning {@code closed-part}).
 */
final class ClosedParts {

    private static final String CLOSED = "additionalProperties";

    private final RawDocument original;
    private final RawSchemas schemas;
    private final List<String> found = new ArrayList<>();

    private ClosedParts(RawDocument original) {
        this.original = original;
        this.schemas = new RawSchemas(original);
        find("", original.root());
    }

    /** Rewrites the document. */
    static void rewrite(RawDocument document) {
        ClosedParts parts = new ClosedParts(new RawDocument(document.root().deepCopy()));
        parts.found.forEach(place -> parts.open((ObjectNode) document.at(place)));
    }

    private void find(String pointer, JsonNode node) {
        if (node.path("allOf").isArray() && isContradiction(pointer)) {
            found.add(pointer);
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                find(pointer + RawDocument.step(member.getKey()), member.getValue());
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            find(pointer + "/" + i, node.get(i));
        }
    }

    private boolean isContradiction(String pointer) {
        Set<String> all = schemas.properties(pointer);
        return schemas.parts(pointer).stream()
                .map(original::at)
                .anyMatch(part -> isClosed(part)
                        && all.stream()
                                .anyMatch(name -> !part.path("properties").has(name)));
    }

    private static boolean isClosed(JsonNode schema) {
        return schema.path(CLOSED).isBoolean() && !schema.path(CLOSED).asBoolean();
    }

    private void open(ObjectNode schema) {
        openParts(schema);
        schema.put("unevaluatedProperties", false);
    }

    private void openParts(ObjectNode schema) {
        if (isClosed(schema)) {
            schema.remove(CLOSED);
        }
        if (!(schema.get("allOf") instanceof ArrayNode parts)) {
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            String reference = parts.get(i).path("$ref").asText();
            if (reference.startsWith("#") && parts.get(i).size() == 1) {
                parts.set(i, original.at(original.target(reference)).deepCopy());
            }
            if (parts.get(i) instanceof ObjectNode part) {
                openParts(part);
            }
        }
    }
}
