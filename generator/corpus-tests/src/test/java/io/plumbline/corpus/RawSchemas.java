package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the schemas of a document say of their properties, by the words of the specification alone: a schema has the
 * properties that it lists, those of its {@code allOf} parts and of what it refers to, and those that {@code required}
 * names without anyone describing them. Where {@code oneOf} or {@code anyOf} leaves one alternative, null aside, that
 * one applies as a part of {@code allOf} does: there is no choice.
 */
final class RawSchemas {

    private static final Set<String> SHAPING = Set.of(
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "const",
            "oneOf",
            "anyOf",
            "x-extensible-enum");

    private static final List<String> CHOICES = List.of("oneOf", "anyOf");

    private final RawDocument document;

    RawSchemas(RawDocument document) {
        this.document = document;
    }

    /** Whether anything stands at this place. */
    boolean isThere(String pointer) {
        return !document.at(pointer).isMissingNode();
    }

    /** The schemas that all apply to a value at this place: the one there, and what it includes. */
    List<String> parts(String pointer) {
        Set<String> parts = new LinkedHashSet<>();
        collect(pointer, parts, false);
        return new ArrayList<>(parts);
    }

    /** The schemas that all apply to a value at this place that is not null. */
    List<JsonNode> shape(String pointer) {
        Set<String> parts = new LinkedHashSet<>();
        collect(pointer, parts, true);
        return parts.stream()
                .map(document::at)
                .filter(schema -> !isBareReference(schema))
                .toList();
    }

    private void collect(String pointer, Set<String> parts, boolean unlessNull) {
        if (!parts.add(pointer)) {
            return;
        }
        JsonNode schema = document.at(pointer);
        JsonNode reference = schema.path("$ref");
        if (reference.isTextual() && reference.asText().startsWith("#")) {
            collect(document.target(reference.asText()), parts, unlessNull);
            if (document.is30()) {
                return;
            }
        }
        for (int i = 0; i < schema.path("allOf").size(); i++) {
            collect(pointer + "/allOf/" + i, parts, unlessNull);
        }
        if (unlessNull) {
            onlyAlternatives(pointer).forEach(alternative -> collect(alternative, parts, true));
        }
    }

    /** The alternatives at this place that are the only ones, null aside. */
    List<String> onlyAlternatives(String pointer) {
        return CHOICES.stream()
                .map(choice -> alternatives(pointer, choice))
                .filter(alternatives -> alternatives.size() == 1)
                .map(alternatives -> alternatives.get(0))
                .toList();
    }

    /**
     * The alternatives of one keyword, without null, without those that are the same reference again, and without those
     * of another type than stands beside the keyword.
     */
    private List<String> alternatives(String pointer, String choice) {
        List<String> alternatives = new ArrayList<>();
        Set<String> references = new HashSet<>();
        JsonNode schemas = document.at(pointer).path(choice);
        for (int i = 0; i < schemas.size(); i++) {
            JsonNode reference = schemas.get(i).path("$ref");
            String place = pointer + "/" + choice + "/" + i;
            if (!isNull(place)
                    && isPossible(pointer, place)
                    && (!reference.isTextual() || references.add(reference.asText()))) {
                alternatives.add(place);
            }
        }
        return alternatives;
    }

    private boolean isPossible(String pointer, String alternative) {
        Set<String> beside = new HashSet<>();
        addTypes(document.at(pointer), beside);
        Set<String> types = new HashSet<>();
        parts(alternative).forEach(part -> addTypes(document.at(part), types));
        if (beside.contains("number")) {
            beside.add("integer");
        }
        if (types.contains("number")) {
            types.add("integer");
        }
        return beside.isEmpty() || types.isEmpty() || !Collections.disjoint(beside, types);
    }

    private boolean isNull(String pointer) {
        return parts(pointer).stream().map(document::at).anyMatch(RawSchemas::isNull);
    }

    private static boolean isNull(JsonNode schema) {
        JsonNode type = schema.path("type");
        boolean onlyNullable = schema.size() == 1 && schema.path("nullable").asBoolean();
        boolean listed =
                schema.path("enum").size() == 1 && schema.path("enum").get(0).isNull();
        return onlyNullable
                || listed
                || type.asText().equals("null")
                || (type.size() == 1 && type.get(0).asText().equals("null"))
                || schema.path("const").isNull();
    }

    /** Every property that a value at this place may have by name. */
    Set<String> properties(String pointer) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode schema : shape(pointer)) {
            schema.path("properties").fieldNames().forEachRemaining(names::add);
            schema.path("required").forEach(name -> names.add(name.asText()));
        }
        return names;
    }

    /** Whether a value at this place is one of several alternatives. */
    boolean isUnion(String pointer) {
        Set<String> parts = new LinkedHashSet<>();
        collect(pointer, parts, true);
        return parts.stream()
                .filter(part -> !isBareReference(document.at(part)))
                .anyMatch(part -> CHOICES.stream()
                        .anyMatch(choice -> alternatives(part, choice).size() > 1));
    }

    /** Whether a value at this place is of one of the schemas that extend the one there. */
    boolean isBase(String pointer) {
        return Heirs.isBase(document, pointer);
    }

    /** Whether values at this place are listed one by one. */
    boolean isEnumeration(String pointer) {
        return shape(pointer).stream().anyMatch(schema -> schema.has("enum"));
    }

    /** The JSON types that are named, without null. */
    Set<String> types(String pointer) {
        Set<String> types = new HashSet<>();
        for (JsonNode schema : shape(pointer)) {
            addTypes(schema, types);
        }
        types.remove("null");
        return types;
    }

    private static void addTypes(JsonNode schema, Set<String> types) {
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(each -> types.add(each.asText()));
    }

    /**
     * Whether all that stands at this place is a reference to one other schema, perhaps with comments and limits beside
     * it: values are then those of the other one's type.
     */
    boolean isReference(String pointer) {
        Set<String> keywords = new HashSet<>();
        Set<String> references = new HashSet<>();
        own(pointer, keywords, references);
        return references.size() == 1 && keywords.stream().noneMatch(SHAPING::contains);
    }

    /** Whether a value at this place is an object with known properties. */
    boolean isObject(String pointer) {
        boolean mayBeObject = types(pointer).isEmpty() || types(pointer).contains("object");
        return mayBeObject && !properties(pointer).isEmpty();
    }

    /** Whether a schema with a name gets a type of its own: it does too where it is a kind of another one. */
    boolean hasNamedType(String pointer) {
        return hasType(pointer) || (document.at(pointer).has("allOf") && isObject(pointer));
    }

    private void own(String pointer, Set<String> keywords, Set<String> references) {
        JsonNode schema = document.at(pointer);
        if (schema.has("$ref")) {
            references.add(schema.path("$ref").asText());
            if (document.is30()) {
                return;
            }
        }
        for (int i = 0; i < schema.path("allOf").size(); i++) {
            own(pointer + "/allOf/" + i, keywords, references);
        }
        schema.fieldNames().forEachRemaining(keywords::add);
        for (String choice : CHOICES) {
            List<String> alternatives = alternatives(pointer, choice);
            if (alternatives.size() == 1) {
                keywords.remove(choice);
                own(alternatives.get(0), keywords, references);
            }
        }
    }

    /**
     * Whether values at this place are of a type of their own: an object with known properties, one of several
     * alternatives, or one of a list of values. All else is an alias of a Java type that is there already, with its
     * limits checked where it is used: a string, number or boolean, an array, a map, any value, a constant, another
     * schema's type.
     */
    boolean hasType(String pointer) {
        if (isReference(pointer)) {
            return false;
        }
        return isObject(pointer) || isUnion(pointer) || types(pointer).size() > 1 || isEnumeration(pointer);
    }

    /** Whether what stands beside a reference does not count, as OpenAPI 3.0 has it. */
    private boolean isBareReference(JsonNode schema) {
        return document.is30() && schema.has("$ref");
    }
}
