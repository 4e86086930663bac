package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The values that a document gives as examples of what its schemas describe. */
final class Examples {

    private final RawDocument document;
    private final List<Example> all = new ArrayList<>();

    private Examples(RawDocument document) {
        this.document = document;
    }

    /**
     * An example.
     *
     * @param pointer where the schema stands that it should fit
     * @param origin where it stands itself
     * @param value the value
     */
    record Example(String pointer, String origin, JsonNode value) {}

    /** All of them: those of schemas, of media types and of parameters. */
    static List<Example> of(RawDocument document) {
        Examples examples = new Examples(document);
        new SchemaPlaces(document).places().forEach(examples::ofSchema);
        examples.find("", document.root());
        return examples.all;
    }

    private void ofSchema(String pointer) {
        JsonNode schema = document.at(pointer);
        if (document.is30() && schema.has("$ref")) {
            return;
        }
        add(pointer, pointer + "/example", schema.path("example"));
        for (int i = 0;
                i < schema.path("examples").size() && schema.path("examples").isArray();
                i++) {
            add(pointer, pointer + "/examples/" + i, schema.path("examples").get(i));
        }
    }

    /** Media types are the values of {@code content}; what holds a schema there holds its examples. */
    private void find(String pointer, JsonNode node) {
        if (node.path("content").isObject() && !pointer.endsWith("/properties") && !pointer.contains("/example")) {
            for (Map.Entry<String, JsonNode> media : node.path("content").properties()) {
                ofMediaType(pointer + "/content" + RawDocument.step(media.getKey()), media.getValue());
            }
        }
        if (node.isObject()) {
            node.properties().forEach(member -> find(pointer + RawDocument.step(member.getKey()), member.getValue()));
        }
    }

    private void ofMediaType(String pointer, JsonNode media) {
        if (!media.has("schema")) {
            return;
        }
        add(pointer + "/schema", pointer + "/example", media.path("example"));
        media.path("examples")
                .properties()
                .forEach(example -> add(
                        pointer + "/schema",
                        pointer + "/examples" + RawDocument.step(example.getKey()),
                        example.getValue().path("value")));
    }

    private void add(String pointer, String origin, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            String reference = document.at(pointer).path("$ref").asText();
            all.add(new Example(reference.startsWith("#") ? document.target(reference) : pointer, origin, value));
        }
    }
}
