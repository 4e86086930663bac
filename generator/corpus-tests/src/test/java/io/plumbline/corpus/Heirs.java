package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says in words of JSON Schema what OpenAPI's inheritance means: a named schema with a discriminator, which others
 * include by {@code allOf}, is one of those others, as its property tells.
 */
final class Heirs {

    private static final String NAMED = "/components/schemas";

    private final RawDocument document;
    private final ObjectNode named;

    Heirs(RawDocument document) {
        this.document = document;
        this.named = (ObjectNode) document.at(NAMED);
    }

    /** Whether a schema is a base of others that its discriminator tells apart. */
    static boolean isBase(RawDocument document, String pointer) {
        JsonNode schema = document.at(pointer);
        return schema.has("discriminator")
                && !schema.has("oneOf")
                && !schema.has("anyOf")
                && !new Heirs(document).of(pointer).isEmpty();
    }

    /** Has every base be one of its heirs; what they include is kept beside it. */
    void rewrite() {
        for (String name : List.copyOf(document.at(NAMED).properties()).stream()
                .map(Map.Entry::getKey)
                .toList()) {
            String pointer = NAMED + RawDocument.step(name);
            if (isBase(document, pointer)) {
                rewrite(name, pointer);
            }
        }
    }

    private void rewrite(String name, String pointer) {
        ObjectNode base = (ObjectNode) document.at(pointer);
        JsonNode discriminator = base.path("discriminator");
        List<String> heirs = of(pointer);
        String own = name + " itself";
        named.set(own, base.deepCopy());
        ArrayNode branches = base.putArray("anyOf");
        for (String heir : heirs) {
            redirect(heir, pointer, NAMED + RawDocument.step(own));
            branch(branches, discriminator, heir);
        }
        if (!discriminator.has("mapping") || mapped(discriminator, pointer).size() > 0) {
            branch(branches, discriminator, pointer);
            ((ObjectNode) branches.get(branches.size() - 1).path("allOf").get(0))
                    .put("$ref", "#" + NAMED + RawDocument.step(own));
        }
    }

    private List<String> of(String base) {
        List<String> heirs = new ArrayList<>();
        document.at(NAMED).fieldNames().forEachRemaining(name -> {
            String pointer = NAMED + RawDocument.step(name);
            for (JsonNode part : document.at(pointer).path("allOf")) {
                if (part.path("$ref").asText().equals("#" + base)) {
                    heirs.add(pointer);
                }
            }
        });
        return heirs;
    }

    private void redirect(String heir, String from, String to) {
        for (JsonNode part : document.at(heir).path("allOf")) {
            if (part.path("$ref").asText().equals("#" + from)) {
                ((ObjectNode) part).put("$ref", "#" + to);
            }
        }
    }

    private static void branch(ArrayNode branches, JsonNode discriminator, String heir) {
        String property = discriminator.path("propertyName").asText();
        List<String> values = mapped(discriminator, heir);
        ArrayNode parts = branches.addObject().putArray("allOf");
        parts.addObject().put("$ref", "#" + heir);
        ObjectNode told = parts.addObject();
        told.putArray("required").add(property);
        ArrayNode listed = told.putObject("properties").putObject(property).putArray("enum");
        if (values.isEmpty()) {
            listed.add(heir.substring(NAMED.length() + 1));
        }
        values.forEach(listed::add);
    }

    private static List<String> mapped(JsonNode discriminator, String heir) {
        String name = heir.substring(NAMED.length() + 1);
        return discriminator.path("mapping").properties().stream()
                .filter(entry -> entry.getValue().asText().equals("#" + heir)
                        || entry.getValue().asText().equals(name))
                .map(Map.Entry::getKey)
                .toList();
    }
}
