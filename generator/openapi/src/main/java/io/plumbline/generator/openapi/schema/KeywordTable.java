package io.plumbline.generator.openapi.schema;

import io.plumbline.runtime.constraint.Keyword;
import io.plumbline.runtime.constraint.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The one table of what becomes of each keyword of JSON Schema 2020-12 and of the schemas of OpenAPI 3.0 and 3.1. */
public final class KeywordTable {

    private static final Map<String, Entry> ENTRIES = new LinkedHashMap<>();

    /**
     * A keyword.
     *
     * @param name its name
     * @param treatment what becomes of it
     * @param note what there is to say beyond that, empty where there is nothing
     */
    public record Entry(String name, Treatment treatment, String note) {}

    static {
        Vocabulary.FAMILIES.forEach(family ->
                family.keywords().stream().map(Keyword::name).forEach(name -> put(Treatment.EVERYWHERE, name)));
        put(Treatment.IN_THE_TYPE, "type");
        put("nullable", Treatment.IN_THE_TYPE, "OpenAPI 3.0");
        put(Treatment.IN_THE_TYPE, "properties", "required", "additionalProperties", "items");
        put(Treatment.IN_THE_TYPE, "allOf", "anyOf", "oneOf");
        put(Treatment.IN_THE_TYPE, "discriminator");
        put(
                "$ref",
                Treatment.IN_THE_TYPE,
                "to other hosts where remoteHosts names them; JSON Schema's metaschemas are not supplied,"
                        + " and draft 4's id, which OpenAPI 3.0 does not have, is no target");
        put(Treatment.IN_THE_TYPE, "readOnly", "writeOnly");
        put(Treatment.IN_THE_TYPE, "default");
        put(Treatment.IN_THE_TYPE, "deprecated");
        put("contentSchema", Treatment.IN_THE_TYPE, "of JSON without contentEncoding; else no effect");
        put(
                "contentMediaType",
                Treatment.IN_THE_TYPE,
                "with contentSchema; without contentEncoding, bytes where the type is no text");
        put("contentEncoding", Treatment.IN_THE_TYPE, "base64; others are told of and handed on");
        put("$dynamicRef", Treatment.IN_THE_TYPE, "the type is that of the nearest target; values are judged by scope");
        put("$recursiveRef", Treatment.IN_THE_TYPE, "JSON Schema 2019-09; leads to the nearest marked schema");
        put(Treatment.AT_RUN_TIME, "not", "if", "then", "else");
        put(Treatment.AT_RUN_TIME, "prefixItems", "contains", "minContains", "maxContains");
        put(Treatment.AT_RUN_TIME, "patternProperties", "propertyNames");
        put(Treatment.AT_RUN_TIME, "dependentRequired", "dependentSchemas");
        put("dependencies", Treatment.AT_RUN_TIME, "JSON Schema up to draft 7");
        put("additionalItems", Treatment.AT_RUN_TIME, "JSON Schema up to 2019-09, beside a list of items");
        put(Treatment.AT_RUN_TIME, "unevaluatedProperties", "unevaluatedItems");
        put("$id", Treatment.NO_EFFECT, "beyond what references lead to");
        put("$anchor", Treatment.NO_EFFECT, "beyond what references lead to");
        put("$dynamicAnchor", Treatment.NO_EFFECT, "beyond what references lead to");
        put("$recursiveAnchor", Treatment.NO_EFFECT, "beyond what references lead to");
        put("$defs", Treatment.NO_EFFECT, "beyond what references lead to");
        put("definitions", Treatment.NO_EFFECT, "beyond what references lead to");
        put("$schema", Treatment.NO_EFFECT, "a dialect other than those of json-schema.org and OpenAPI is refused");
        put(Treatment.NO_EFFECT, "$comment", "externalDocs", "xml");
        put("title", Treatment.NO_EFFECT, "beyond comments and names");
        put("description", Treatment.NO_EFFECT, "beyond comments");
        put("summary", Treatment.NO_EFFECT, "beyond comments");
        put("example", Treatment.NO_EFFECT, "judged by its own schema");
        put("examples", Treatment.NO_EFFECT, "judged by their own schema");
        put("$vocabulary", Treatment.REFUSED, "only metaschemas have it, and a vocabulary is code that is not there");
    }

    private KeywordTable() {}

    private static void put(Treatment treatment, String... names) {
        for (String name : names) {
            put(name, treatment, "");
        }
    }

    private static void put(String name, Treatment treatment, String note) {
        ENTRIES.put(name, new Entry(name, treatment, note));
    }

    /** The keyword of this name, empty where there is none. */
    static Optional<Entry> get(String name) {
        return Optional.ofNullable(ENTRIES.get(name));
    }

    /** All keywords by name. */
    public static Map<String, Entry> all() {
        return Collections.unmodifiableMap(new TreeMap<>(ENTRIES));
    }
}
