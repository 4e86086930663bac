package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the schemas of a document say of their properties, by the words of the specification alone: a schema has the
 * properties that it lists, those of its {@code allOf} parts and of what it refers to, and those that {@code required}
 * names without anyone describing them.
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

    private final RawDocument document;

    RawSchemas(RawDocument document) {
        this.document = document;
    }

    /** The schemas that all apply to a value at this place: the one there, and what it includes. */
    List<String> parts(String pointer) {
        Set<String> parts = new LinkedHashSet<>();
        collect(pointer, parts);
        return new ArrayList<>(parts);
    }

    private void collect(String pointer, Set<String> parts) {
        if (!parts.add(pointer)) {
            return;
        }
        JsonNode schema = document.at(pointer);
        JsonNode reference = schema.path("$ref");
        if (reference.isTextual() && reference.asText().startsWith("#")) {
            collect(document.target(reference.asText()), parts);
            if (document.is30()) {
                return;
            }
        }
        for (int i = 0; i < schema.path("allOf").size(); i++) {
            collect(pointer + "/allOf/" + i, parts);
        }
    }

    /** Every property that a value at this place may have by name. */
    Set<String> properties(String pointer) {
        Set<String> names = new LinkedHashSet<>();
        for (String part : parts(pointer)) {
            JsonNode schema = document.at(part);
            if (isBareReference(schema)) {
                continue;
            }
            schema.path("properties").fieldNames().forEachRemaining(names::add);
            schema.path("required").forEach(name -> names.add(name.asText()));
        }
        return names;
    }

    /** Whether a value at this place is one of several alternatives. */
    boolean isUnion(String pointer) {
        return parts(pointer).stream()
                .map(document::at)
                .filter(schema -> !isBareReference(schema))
                .anyMatch(schema -> schema.has("oneOf") || schema.has("anyOf"));
    }

    /** Whether a value at this place is of one of the schemas that extend the one there. */
    boolean isBase(String pointer) {
        return Heirs.isBase(document, pointer);
    }

    /** Whether values at this place are listed one by one. */
    boolean isEnumeration(String pointer) {
        return parts(pointer).stream()
                .map(document::at)
                .filter(schema -> !isBareReference(schema))
                .anyMatch(schema -> schema.has("enum"));
    }

    /** The JSON types that are named, without null. */
    Set<String> types(String pointer) {
        Set<String> types = new HashSet<>();
        for (String part : parts(pointer)) {
            JsonNode type = document.at(part).path("type");
            if (type.isTextual()) {
                types.add(type.asText());
            }
            type.forEach(each -> types.add(each.asText()));
        }
        types.remove("null");
        return types;
    }

    /**
     * Whether all that stands at this place is a reference to one other schema, perhaps with comments and limits beside
     * it: values are then those of the other one's type.
     */
    boolean isReference(String pointer) {
        Set<String> keywords = new HashSet<>();
        Set<String> references = new HashSet<>();
        own(document.at(pointer), keywords, references);
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

    private void own(JsonNode schema, Set<String> keywords, Set<String> references) {
        if (schema.has("$ref")) {
            references.add(schema.path("$ref").asText());
            if (document.is30()) {
                return;
            }
        }
        schema.path("allOf").forEach(part -> own(part, keywords, references));
        schema.fieldNames().forEachRemaining(keywords::add);
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
