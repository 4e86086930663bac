package io.plumbline.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.plumbline.corpus.Examples.Example;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Tries a document's examples, each as a value of its own schema where that has a type, else inside of a value of the
 * nearest schema that has one: a property in an object, else an array item by item.
 *
 * <p>An example that is a string where none fits, and is JSON text, stands for what the text says, as OpenAPI allows
 * for examples that cannot be written otherwise.
 */
final class ExampleTrials {

    private static final ObjectReader WHOLE_TEXT =
            RawDocument.JSON.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String PROPERTIES = "/properties/";
    private static final int ATTEMPTS = 40;

    private final RawDocument document;
    private final IndependentValidator validator;
    private final Map<String, GeneratedCodec> codecs;
    private final Verdicts verdicts;
    private final Instances instances;
    private final Map<String, Optional<ObjectNode>> owners = new TreeMap<>();
    private int texts;
    private int alone;

    ExampleTrials(
            RawDocument document,
            IndependentValidator validator,
            Map<String, GeneratedCodec> codecs,
            Verdicts verdicts) {
        this.document = document;
        this.validator = validator;
        this.codecs = codecs;
        this.verdicts = verdicts;
        this.instances = new Instances(document, new Random(1));
    }

    /** Tries all of them. */
    void run() {
        Examples.of(document).forEach(this::judge);
    }

    /** How many were JSON texts in strings. */
    int texts() {
        return texts;
    }

    /** How many could not be tried, as neither they nor what they are in has a type. */
    int alone() {
        return alone;
    }

    private void judge(Example example) {
        String place = target(example.pointer());
        JsonNode value = meant(place, example.value());
        String items = target(place + "/items");
        if (codecs.containsKey(place)) {
            verdicts.judge(codecs.get(place), example.origin(), value);
        } else if (!judgeInside(example, value)) {
            if (value.isArray() && !value.isEmpty() && codecs.containsKey(items)) {
                value.forEach(item -> verdicts.judge(codecs.get(items), example.origin(), item));
            } else {
                alone++;
            }
        }
    }

    private boolean judgeInside(Example example, JsonNode value) {
        String[] parts = example.pointer().split(PROPERTIES + "(?=[^/]*$)", -1);
        GeneratedCodec codec = codecs.get(parts[0]);
        if (parts.length < 2 || codec == null) {
            return false;
        }
        Optional<ObjectNode> owner = owners.computeIfAbsent(parts[0], this::validObject);
        owner.ifPresent(object -> {
            ObjectNode copy = object.deepCopy();
            copy.set(parts[1].replace("~1", "/").replace("~0", "~"), value);
            verdicts.judge(codec, example.origin(), copy);
        });
        return owner.isPresent();
    }

    private Optional<ObjectNode> validObject(String place) {
        for (int i = 0; i < ATTEMPTS; i++) {
            if (instances.next(place) instanceof ObjectNode object && validator.accepts(place, object)) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }

    private String target(String pointer) {
        String reference = document.at(pointer).path("$ref").asText();
        return reference.startsWith("#") ? document.target(reference) : pointer;
    }

    private JsonNode meant(String place, JsonNode value) {
        boolean there = validator.document().at(place).isObject();
        if (!value.isTextual() || !there || validator.accepts(place, value)) {
            return value;
        }
        try {
            JsonNode held = WHOLE_TEXT.readTree(value.asText());
            if (!held.isContainerNode()) {
                return value;
            }
            texts++;
            return held;
        } catch (JsonProcessingException e) {
            return value;
        }
    }
}
