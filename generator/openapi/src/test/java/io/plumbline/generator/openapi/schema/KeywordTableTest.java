package io.plumbline.generator.openapi.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table has the keywords of the standards, each once, and no others. */
class KeywordTableTest {

    private static final Set<String> CORE = Set.of(
            "$schema", "$id", "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "$comment", "$defs");
    private static final Set<String> APPLICATORS = Set.of(
            "prefixItems",
            "items",
            "contains",
            "additionalProperties",
            "properties",
            "patternProperties",
            "dependentSchemas",
            "propertyNames",
            "if",
            "then",
            "else",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "unevaluatedItems",
            "unevaluatedProperties");
    private static final Set<String> ASSERTIONS = Set.of(
            "type",
            "const",
            "enum",
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxContains",
            "minContains",
            "maxProperties",
            "minProperties",
            "required",
            "dependentRequired");
    private static final Set<String> NOTES = Set.of(
            "title",
            "description",
            "default",
            "deprecated",
            "readOnly",
            "writeOnly",
            "examples",
            "format",
            "contentEncoding",
            "contentMediaType",
            "contentSchema");
    private static final Set<String> OPENAPI = Set.of("nullable", "discriminator", "xml", "externalDocs", "example");
    private static final Set<String> OUTDATED =
            Set.of("dependencies", "additionalItems", "definitions", "$recursiveRef", "$recursiveAnchor", "summary");

    @Test
    void hasTheKeywordsOfTheStandards() {
        Set<String> expected = new TreeSet<>();
        Stream.of(CORE, APPLICATORS, ASSERTIONS, NOTES, OPENAPI, OUTDATED).forEach(expected::addAll);

        assertThat(KeywordTable.all().keySet()).isEqualTo(expected);
    }

    @Test
    void refusesOnlyWhatIsSaidWhy() {
        assertThat(KeywordTable.all().values())
                .filteredOn(entry -> entry.treatment() == Treatment.REFUSED)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.note()).isNotEmpty());
    }
}
