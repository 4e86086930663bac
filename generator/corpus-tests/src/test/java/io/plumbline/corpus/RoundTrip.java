package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares what was read with what was written.
 *
 * <p>They are equal as JSON, numbers by value, but for what the README says of properties: one that the contract does
 * not speak of is dropped, one that was absent and has a default is written with it, and a date with a time is written
 * in one spelling of the same moment. All are held against the document, not taken on trust.
 */
final class RoundTrip {

    private final RawDocument document;
    private final RawSchemas schemas;
    private final IndependentValidator validator;
    private final List<String> differences = new ArrayList<>();

    RoundTrip(IndependentValidator validator) {
        this.document = validator.document();
        this.validator = validator;
        this.schemas = new RawSchemas(document);
    }

    /** The differences, each with the place in the value. */
    List<String> differences(String pointer, JsonNode read, JsonNode written) {
        differences.clear();
        compare(List.of(pointer), "", read, written);
        return List.copyOf(differences);
    }

    private void compare(List<String> places, String at, JsonNode read, JsonNode written) {
        if (read.isObject() && written.isObject()) {
            compareObjects(alternatives(places, read), at, read, written);
        } else if (read.isArray() && written.isArray() && read.size() == written.size()) {
            List<String> items = children(alternatives(places, read), "/items");
            for (int i = 0; i < read.size(); i++) {
                compare(items, at + "/" + i, read.get(i), written.get(i));
            }
        } else if (!isEqual(read, written) && !isSameMoment(places, read, written)) {
            differences.add(at + ": read " + read + ", written " + written);
        }
    }

    private static boolean isEqual(JsonNode read, JsonNode written) {
        if (read.isNumber() && written.isNumber()) {
            return read.decimalValue().compareTo(written.decimalValue()) == 0;
        }
        return read.equals(written);
    }

    private boolean isSameMoment(List<String> places, JsonNode read, JsonNode written) {
        return alternatives(places, read).stream()
                        .anyMatch(place ->
                                document.at(place).path("format").asText().equals("date-time"))
                && OffsetDateTime.parse(read.asText()).equals(OffsetDateTime.parse(written.asText()));
    }

    private void compareObjects(List<String> places, String at, JsonNode read, JsonNode written) {
        for (Map.Entry<String, JsonNode> member : read.properties()) {
            List<String> described = children(places, "/properties" + RawDocument.step(member.getKey()));
            List<String> behind = described.isEmpty() ? children(places, "/additionalProperties") : described;
            String place = at + RawDocument.step(member.getKey());
            if (written.has(member.getKey())) {
                compare(behind, place, member.getValue(), written.get(member.getKey()));
            } else if (!behind.isEmpty()) {
                differences.add(place + ": read " + member.getValue() + ", not written");
            }
        }
        for (Map.Entry<String, JsonNode> member : written.properties()) {
            if (!read.has(member.getKey()) && !isDefault(places, member)) {
                differences.add(
                        at + RawDocument.step(member.getKey()) + ": written " + member.getValue() + ", not read");
            }
        }
    }

    private boolean isDefault(List<String> places, Map.Entry<String, JsonNode> member) {
        List<String> described = children(places, "/properties" + RawDocument.step(member.getKey()));
        return described.stream()
                .flatMap(place -> schemas.shape(place).stream())
                .map(schema -> schema.path("default"))
                .anyMatch(value -> !value.isMissingNode() && isEqual(value, member.getValue()));
    }

    /** Every schema that applies to a value at some places: parts, and those branches that it fits. */
    private List<String> alternatives(List<String> places, JsonNode value) {
        Set<String> all = new LinkedHashSet<>();
        List<String> waiting = new ArrayList<>(places);
        while (!waiting.isEmpty()) {
            for (String place : schemas.parts(waiting.remove(0))) {
                if (!all.add(place)) {
                    continue;
                }
                for (String choice : List.of("oneOf", "anyOf")) {
                    for (int i = 0; i < document.at(place).path(choice).size(); i++) {
                        String branch = place + "/" + choice + "/" + i;
                        if (validator.accepts(branch, value)) {
                            waiting.add(branch);
                        }
                    }
                }
            }
        }
        return new ArrayList<>(all);
    }

    private List<String> children(List<String> places, String step) {
        return places.stream()
                .map(place -> place + step)
                .filter(place ->
                        document.at(place).isObject() || document.at(place).asBoolean())
                .toList();
    }
}
