package io.plumbline.generator.openapi.schema;

import io.plumbline.runtime.constraint.Keyword;
import io.plumbline.runtime.constraint.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of each keyword of JSON Schema and OpenAPI. */
public final class SchemaKeywords {

    private static final Set<String> ANNOTATIONS = Set.of(
            "title",
            "description",
            "summary",
            "default",
            "example",
            "examples",
            "deprecated",
            "readOnly",
            "writeOnly",
            "externalDocs",
            "xml",
            "$comment",
            "$schema",
            "$id",
            "$anchor",
            "$dynamicAnchor",
            "$recursiveAnchor",
            "$vocabulary",
            "$defs",
            "definitions",
            "discriminator",
            "nullable");

    private static final Set<String> STRUCTURE = Set.of(
            "$ref",
            "$dynamicRef",
            "$recursiveRef",
            "type",
            "enum",
            "const",
            "allOf",
            "oneOf",
            "anyOf",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "format",
            "contentMediaType",
            "contentEncoding",
            "contentSchema");

    private static final Set<String> UNSUPPORTED = Set.of(
            "not",
            "if",
            "then",
            "else",
            "dependentSchemas",
            "dependentRequired",
            "dependencies",
            "patternProperties",
            "propertyNames",
            "unevaluatedProperties",
            "unevaluatedItems",
            "prefixItems",
            "additionalItems",
            "contains",
            "minContains",
            "maxContains");

    private static final Set<String> LIMITS = Set.of(
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties");

    private static final Map<String, Keyword> CONSTRAINTS = constraints();

    private SchemaKeywords() {}

    /** Whether the keyword says nothing about which values are valid. */
    static boolean isAnnotation(String keyword) {
        return ANNOTATIONS.contains(keyword) || !isKnown(keyword);
    }

    /** The keyword as a constraint family of the {@link Vocabulary} has it, empty where none has. */
    static Optional<Keyword> constraint(String keyword) {
        return Optional.ofNullable(CONSTRAINTS.get(keyword));
    }

    /** Whether the keyword belongs to a constraint family of the {@link Vocabulary}. */
    static boolean isConstraint(String keyword) {
        return CONSTRAINTS.containsKey(keyword);
    }

    /** Whether the keyword is one that is understood and cannot be honoured. */
    public static boolean isUnsupported(String keyword) {
        return UNSUPPORTED.contains(keyword) || (LIMITS.contains(keyword) && !isConstraint(keyword));
    }

    /** Whether OpenAPI or JSON Schema know the keyword. */
    public static boolean isKnown(String keyword) {
        return ANNOTATIONS.contains(keyword)
                || STRUCTURE.contains(keyword)
                || UNSUPPORTED.contains(keyword)
                || LIMITS.contains(keyword)
                || isConstraint(keyword);
    }

    private static Map<String, Keyword> constraints() {
        Map<String, Keyword> keywords = new HashMap<>();
        Vocabulary.FAMILIES.forEach(
                family -> family.keywords().forEach(keyword -> keywords.put(keyword.name(), keyword)));
        return Map.copyOf(keywords);
    }
}
