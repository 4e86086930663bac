package io.plumbline.generator.openapi.schema;

import io.plumbline.runtime.constraint.Vocabulary;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
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
            "$vocabulary",
            "$defs",
            "definitions",
            "discriminator",
            "nullable");

    private static final Set<String> STRUCTURE = Set.of(
            "$ref",
            "$dynamicRef",
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

    private static final Set<String> NUMBERS =
            Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
    private static final Map<String, Set<JsonType>> TYPES = Map.ofEntries(
            Map.entry("minLength", EnumSet.of(JsonType.STRING)),
            Map.entry("maxLength", EnumSet.of(JsonType.STRING)),
            Map.entry("pattern", EnumSet.of(JsonType.STRING)),
            Map.entry("format", EnumSet.of(JsonType.STRING)),
            Map.entry("minItems", EnumSet.of(JsonType.ARRAY)),
            Map.entry("maxItems", EnumSet.of(JsonType.ARRAY)),
            Map.entry("uniqueItems", EnumSet.of(JsonType.ARRAY)),
            Map.entry("minProperties", EnumSet.of(JsonType.OBJECT)),
            Map.entry("maxProperties", EnumSet.of(JsonType.OBJECT)));

    private static final Set<String> CONSTRAINTS = constraints();

    private SchemaKeywords() {}

    /** Whether the keyword says nothing about which values are valid. */
    static boolean isAnnotation(String keyword) {
        return ANNOTATIONS.contains(keyword) || !isKnown(keyword);
    }

    /** Whether the keyword belongs to a constraint family of the {@link Vocabulary}. */
    public static boolean isConstraint(String keyword) {
        return CONSTRAINTS.contains(keyword);
    }

    /** Whether the keyword is one that is understood and cannot be honoured. */
    public static boolean isUnsupported(String keyword) {
        return UNSUPPORTED.contains(keyword) || (TYPES.containsKey(keyword) && !isHonoured(keyword));
    }

    /** Whether OpenAPI or JSON Schema know the keyword. */
    public static boolean isKnown(String keyword) {
        return ANNOTATIONS.contains(keyword)
                || STRUCTURE.contains(keyword)
                || UNSUPPORTED.contains(keyword)
                || NUMBERS.contains(keyword)
                || TYPES.containsKey(keyword)
                || CONSTRAINTS.contains(keyword);
    }

    /** Whether a constraint keyword says anything about values of these types. */
    static boolean appliesTo(String keyword, Set<JsonType> types) {
        if (NUMBERS.contains(keyword)) {
            return types.contains(JsonType.INTEGER) || types.contains(JsonType.FRACTION);
        }
        return TYPES.getOrDefault(keyword, EnumSet.allOf(JsonType.class)).stream()
                .anyMatch(types::contains);
    }

    private static boolean isHonoured(String keyword) {
        return STRUCTURE.contains(keyword) || CONSTRAINTS.contains(keyword);
    }

    private static Set<String> constraints() {
        Set<String> keywords = new HashSet<>();
        Vocabulary.FAMILIES.forEach(family -> keywords.addAll(family.keywords()));
        return Set.copyOf(keywords);
    }
}
