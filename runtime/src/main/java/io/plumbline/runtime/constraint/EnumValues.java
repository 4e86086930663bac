package io.plumbline.runtime.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values allowed, by JSON's equality: {@code enum}, {@code const}.
 *
 * <p>Both keywords are reserved words of Java, so the members have other names.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.PARAMETER,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.LOCAL_VARIABLE
})
public @interface EnumValues {

    /** The keyword {@code enum}: the values allowed, each as JSON text; none for any. */
    String[] values() default {};

    /** The keyword {@code const}: the one value allowed, as JSON text; empty for any. */
    String constant() default "";

    /**
     * The values themselves.
     *
     * @param values the values allowed, or null
     * @param constant a list of the one value allowed, or null
     */
    record Rule(@Nullable JsonTexts values, @Nullable JsonTexts constant) implements Constraint {

        private static final int MAX_SHOWN = 10;
        private static final int MAX_TEXT = 60;

        /** The values that the keywords state, or empty where they state none. */
        public static Optional<Constraint> read(Keywords keywords) {
            Rule rule = of(keywords.texts("enum"), keywords.text("const").orElse(""));
            return rule.keywords().values().isEmpty() ? Optional.empty() : Optional.of(rule);
        }

        /** Values as the annotation writes them. */
        public static Rule of(List<String> values, String constant) {
            return new Rule(
                    values.isEmpty() ? null : new JsonTexts(values),
                    constant.isEmpty() ? null : new JsonTexts(List.of(constant)));
        }

        @Override
        public String family() {
            return "enumValues";
        }

        @Override
        public Set<JsonType> types() {
            return Set.of(JsonType.values());
        }

        @Override
        public Keywords keywords() {
            Map<String, Object> stated = new TreeMap<>();
            if (values != null) {
                stated.put("enum", values.texts());
            }
            if (constant != null) {
                stated.put("const", constant.texts().get(0));
            }
            return new Keywords(stated);
        }

        @Override
        public Optional<Finding> judge(@Nullable Object value) {
            if (JsonType.of(value) == null && !Numbers.isNotFinite(value)) {
                return Optional.empty();
            }
            if (values != null && !values.contains(value)) {
                String shown = shown(values);
                return Optional.of(new Finding("enum", "[" + shown + "]", Echo.of(value) + " is not one of " + shown));
            }
            if (constant != null && !constant.contains(value)) {
                String shown = shown(constant);
                return Optional.of(new Finding("const", shown, Echo.of(value) + " is not " + shown));
            }
            return Optional.empty();
        }

        /**
         * The values that both keywords allow, each asked what the other constraint says of it, whatever its family.
         */
        @Override
        public Implication implies(Constraint other) {
            JsonTexts candidates = constant != null ? constant : values;
            return candidates == null || candidates.malformed() != null
                    ? Implication.UNDECIDED
                    : Implication.of(candidates.parsed().stream()
                            .filter(value -> judge(value).isEmpty())
                            .allMatch(value -> other.judge(value).isEmpty()));
        }

        private static String shown(JsonTexts allowed) {
            List<String> first =
                    allowed.texts().stream().limit(MAX_SHOWN).map(Rule::shown).toList();
            int more = allowed.texts().size() - first.size();
            return String.join(", ", first) + (more > 0 ? ", … (" + more + " more)" : "");
        }

        private static String shown(String text) {
            return text.codePointCount(0, text.length()) <= MAX_TEXT
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, MAX_TEXT)) + "…";
        }

        @Override
        public Optional<String> contradiction() {
            String malformed = values == null ? null : values.malformed();
            if (malformed == null && constant != null) {
                malformed = constant.malformed();
            }
            if (malformed != null) {
                return Optional.of(Echo.of(malformed) + " is not JSON text");
            }
            return values != null && constant != null && !values.containsAny(constant)
                    ? Optional.of("const " + shown(constant) + " is not one of enum " + shown(values))
                    : Optional.empty();
        }
    }
}
