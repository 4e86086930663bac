package io.plumbline.generator.openapi.schema;

import io.plumbline.runtime.constraint.Keyword;
import io.plumbline.runtime.constraint.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions to the {@link KeywordTable}. */
public final class SchemaKeywords {

    /** Keywords that concern types and have nothing to say about which values are valid. */
    private static final Set<String> SILENT =
            Set.of("default", "deprecated", "readOnly", "writeOnly", "discriminator", "nullable");

    private static final Map<String, Keyword> CONSTRAINTS = constraints();

    private SchemaKeywords() {}

    /** Whether the keyword says nothing about which values are valid. */
    static boolean isAnnotation(String keyword) {
        return SILENT.contains(keyword) || treatment(keyword) == Treatment.NO_EFFECT;
    }

    /** The keyword as a constraint family of the {@link Vocabulary} has it, empty where none has. */
    static Optional<Keyword> constraint(String keyword) {
        return Optional.ofNullable(CONSTRAINTS.get(keyword));
    }

    /** Whether the keyword belongs to a constraint family of the {@link Vocabulary}. */
    static boolean isConstraint(String keyword) {
        return CONSTRAINTS.containsKey(keyword);
    }

    /** Whether the keyword judges values beyond what Java types and constraints say. */
    static boolean isResidual(String keyword) {
        return treatment(keyword) == Treatment.AT_RUN_TIME;
    }

    /** Whether the keyword is one that is understood and cannot be honoured. */
    public static boolean isUnsupported(String keyword) {
        return treatment(keyword) == Treatment.REFUSED;
    }

    /** Whether OpenAPI or JSON Schema know the keyword. */
    public static boolean isKnown(String keyword) {
        return KeywordTable.get(keyword).isPresent();
    }

    private static Treatment treatment(String keyword) {
        return KeywordTable.get(keyword).map(KeywordTable.Entry::treatment).orElse(Treatment.NO_EFFECT);
    }

    private static Map<String, Keyword> constraints() {
        Map<String, Keyword> keywords = new HashMap<>();
        Vocabulary.FAMILIES.forEach(
                family -> family.keywords().forEach(keyword -> keywords.put(keyword.name(), keyword)));
        return Map.copyOf(keywords);
    }
}
