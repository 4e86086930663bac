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
     * @param pointer where the schema stands that it should fit, or a reference to it
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

    /** What holds a schema, as media types, parameters and headers do, holds its examples. */
    private void find(String pointer, JsonNode node) {
        boolean properties = pointer.endsWith("/properties") || pointer.contains("/example");
        if (node.path("schema").isObject() && !properties) {
            add(pointer + "/schema", pointer + "/example", node.path("example"));
            for (Map.Entry<String, JsonNode> example : node.path("examples").properties()) {
                String reference = example.getValue().path("$ref").asText();
                JsonNode there =
                        reference.startsWith("#") ? document.at(document.target(reference)) : example.getValue();
                add(
                        pointer + "/schema",
                        pointer + "/examples" + RawDocument.step(example.getKey()),
                        there.path("value"));
            }
        }
        if (node.isObject()) {
            node.properties().forEach(member -> find(pointer + RawDocument.step(member.getKey()), member.getValue()));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            find(pointer + "/" + i, node.get(i));
        }
    }

    private void add(String pointer, String origin, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            all.add(new Example(pointer, origin, value));
        }
    }
}
