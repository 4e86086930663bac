package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
 * not speak of is dropped, one that was absent and has a default is written with it, a date with a time is written in
 * one spelling of the same moment, and of several alternatives of {@code anyOf} that fit only one is kept. All are held
 * against the document, not taken on trust.
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

    /** The value without the properties that nobody describes. */
    JsonNode known(String pointer, JsonNode value) {
        return known(List.of(pointer), value);
    }

    private JsonNode known(List<String> places, JsonNode value) {
        JsonNode copy = value.deepCopy();
        List<String> all = alternatives(places, value, Set.of());
        if (copy instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                List<String> described = described(all, member.getKey());
                if (described.isEmpty()) {
                    object.remove(member.getKey());
                } else {
                    object.set(member.getKey(), known(described, member.getValue()));
                }
            }
        } else if (copy instanceof ArrayNode array) {
            array.removeAll();
            value.forEach(item -> array.add(known(children(all, "/items"), item)));
        }
        return copy;
    }

    private void compare(List<String> places, String at, JsonNode read, JsonNode written) {
        if (read.isObject() && written.isObject()) {
            compareObjects(places, at, read, written);
        } else if (read.isArray() && written.isArray() && read.size() == written.size()) {
            List<String> items = children(alternatives(places, read, Set.of()), "/items");
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
        return alternatives(places, read, Set.of()).stream()
                        .anyMatch(place ->
                                document.at(place).path("format").asText().equals("date-time"))
                && OffsetDateTime.parse(read.asText()).equals(OffsetDateTime.parse(written.asText()));
    }

    /** An object that several alternatives fit is of one of them, which no other knows more of; that one is enough. */
    private void compareObjects(List<String> places, String at, JsonNode read, JsonNode written) {
        int before = differences.size();
        compareMembers(alternatives(places, read, Set.of()), at, read, written);
        List<String> found = List.copyOf(differences.subList(before, differences.size()));
        if (found.isEmpty()) {
            return;
        }
        List<List<String>> choices = choices(places, read, Set.of());
        for (List<String> choice : choices) {
            differences.subList(before, differences.size()).clear();
            if (choices.stream().noneMatch(other -> knowsMore(other, choice, read))) {
                compareMembers(choice, at, read, written);
                if (differences.size() == before) {
                    return;
                }
            }
        }
        differences.subList(before, differences.size()).clear();
        differences.addAll(found);
    }

    private boolean knowsMore(List<String> others, List<String> places, JsonNode object) {
        Set<String> more = knownNames(others, object);
        return more.size() > knownNames(places, object).size() && more.containsAll(knownNames(places, object));
    }

    private Set<String> knownNames(List<String> places, JsonNode object) {
        Set<String> names = new LinkedHashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> described(places, name).isEmpty());
        return names;
    }

    private List<String> described(List<String> places, String name) {
        List<String> described = children(places, "/properties" + RawDocument.step(name));
        return described.isEmpty() ? children(places, "/additionalProperties") : described;
    }

    private void compareMembers(List<String> places, String at, JsonNode read, JsonNode written) {
        for (Map.Entry<String, JsonNode> member : read.properties()) {
            List<String> behind = described(places, member.getKey());
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
                .anyMatch(value -> !value.isMissingNode() && isMeant(value, member.getValue()));
    }

    /** Whether a default was written as it is, or with the quotes that it lost. */
    private static boolean isMeant(JsonNode value, JsonNode written) {
        return isEqual(value, written)
                || (value.isNumber() && written.isTextual() && value.asText().equals(written.asText()));
    }

    /** What applies to a value, once for each way to take one of the alternatives of every anyOf that it fits. */
    private List<List<String>> choices(List<String> places, JsonNode value, Set<String> without) {
        List<String> all = alternatives(places, value, without);
        for (String place : all) {
            String prefix = place + "/anyOf/";
            List<String> branches = all.stream()
                    .filter(branch -> branch.startsWith(prefix) && branch.indexOf('/', prefix.length()) < 0)
                    .toList();
            if (branches.size() > 1) {
                List<List<String>> choices = new ArrayList<>();
                for (String branch : branches) {
                    Set<String> others = new LinkedHashSet<>(branches);
                    others.remove(branch);
                    others.addAll(without);
                    choices.addAll(choices(places, value, others));
                }
                return choices;
            }
        }
        return List.of(all);
    }

    /** Every schema that applies to a value at some places: parts, and those branches that it fits. */
    private List<String> alternatives(List<String> places, JsonNode value, Set<String> without) {
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
                        if (!without.contains(branch) && validator.accepts(branch, value)) {
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
