package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An independent walk over a document: its operations, its named schemas, and every place where a schema stands that
 * they lead to. It knows of OpenAPI what the specification says, and nothing of the generator.
 */
final class SchemaPlaces {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final List<String> SINGLE = List.of("items", "additionalProperties");
    private static final List<String> LISTS = List.of("oneOf", "anyOf", "allOf");

    private final RawDocument document;
    private final Set<String> places = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private int operations;

    /** Walks. */
    SchemaPlaces(RawDocument document) {
        this.document = document;
        named().forEach(waiting::add);
        document.root()
                .path("paths")
                .fieldNames()
                .forEachRemaining(path -> pathItem("/paths" + RawDocument.step(path)));
        while (!waiting.isEmpty()) {
            schema(waiting.remove(), true);
        }
    }

    /** The number of methods on paths. */
    int operations() {
        return operations;
    }

    /** Where the named schemas stand. */
    List<String> named() {
        return fields("/components/schemas");
    }

    /** Where schemas stand that describe values of their own, not only parts of others. */
    Collection<String> places() {
        return places;
    }

    /** Where schemas stand, parts of others too. */
    Collection<String> schemas() {
        return seen;
    }

    private void pathItem(String pointer) {
        String place = resolve(pointer);
        parameters(place + "/parameters");
        for (Map.Entry<String, JsonNode> member : document.at(place).properties()) {
            if (METHODS.contains(member.getKey())) {
                operations++;
                operation(place + "/" + member.getKey());
            }
        }
    }

    private void operation(String pointer) {
        parameters(pointer + "/parameters");
        content(resolve(pointer + "/requestBody"));
        for (String response : fields(pointer + "/responses")) {
            String place = resolve(response);
            content(place);
            fields(place + "/headers").forEach(header -> parameter(resolve(header)));
        }
    }

    private void parameters(String pointer) {
        for (int i = 0; i < document.at(pointer).size(); i++) {
            parameter(resolve(pointer + "/" + i));
        }
    }

    private void parameter(String pointer) {
        await(pointer + "/schema");
        content(pointer);
    }

    private void content(String pointer) {
        fields(pointer + "/content").forEach(media -> await(media + "/schema"));
    }

    private void await(String pointer) {
        if (document.at(pointer).isObject()) {
            waiting.add(pointer);
        }
    }

    /** A schema; a part of allOf is no value of its own. */
    private void schema(String pointer, boolean whole) {
        JsonNode schema = document.at(pointer);
        if (whole) {
            places.add(pointer);
        }
        if (!schema.isObject() || !seen.add(pointer)) {
            return;
        }
        String reference = schema.path("$ref").asText();
        if (reference.startsWith("#")) {
            await(document.target(reference));
            if (document.is30()) {
                return;
            }
        }
        fields(pointer + "/properties").forEach(this::await);
        SINGLE.forEach(keyword -> await(pointer + "/" + keyword));
        for (String keyword : LISTS) {
            for (int i = 0; i < schema.path(keyword).size(); i++) {
                schema(pointer + "/" + keyword + "/" + i, !keyword.equals("allOf"));
            }
        }
    }

    private String resolve(String pointer) {
        String reference = document.at(pointer).path("$ref").asText();
        return reference.startsWith("#") ? document.target(reference) : pointer;
    }

    private List<String> fields(String pointer) {
        return document.at(pointer).properties().stream()
                .map(member -> pointer + RawDocument.step(member.getKey()))
                .toList();
    }
}
