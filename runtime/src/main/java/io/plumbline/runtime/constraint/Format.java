package io.plumbline.runtime.constraint;

import io.plumbline.runtime.format.Formats;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The grammar of a string: {@code format}, checked where {@link Formats} knows it and a mere note where not. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.PARAMETER,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.LOCAL_VARIABLE
})
public @interface Format {

    /** The format's name, for example {@code date-time}. */
    String format() default "";

    /**
     * The format itself.
     *
     * @param format its name
     */
    record Rule(String format) implements Constraint {

        private static final Map<String, Set<String>> WIDER = Map.of(
                "uri", Set.of("uri-reference", "iri", "iri-reference"),
                "uri-reference", Set.of("iri-reference"),
                "iri", Set.of("iri-reference"),
                "urn", Set.of("uri", "uri-reference", "iri", "iri-reference"));

        /** The format that the keywords state, or empty where they state none. */
        public static Optional<Constraint> read(Keywords keywords) {
            return keywords.text("format").filter(format -> !format.isEmpty()).map(Rule::new);
        }

        /** A format as the annotation writes it. */
        public static Rule of(String format) {
            return new Rule(format);
        }

        @Override
        public String family() {
            return "format";
        }

        /** A format that is not checked may be meant for any type, as {@code int32} is for numbers. */
        @Override
        public Set<JsonType> types() {
            return Formats.known().contains(format) ? Set.of(JsonType.STRING) : Set.of(JsonType.values());
        }

        @Override
        public boolean refusesNothing() {
            return !Formats.known().contains(format);
        }

        @Override
        public Implication implies(Constraint other) {
            if (other.refusesNothing() || (other instanceof Rule wider && isKind(wider.format))) {
                return Implication.HOLDS;
            }
            return refusesNothing() ? Implication.FAILS : Implication.UNDECIDED;
        }

        /** Whether the grammar of this format is a part of the other one's, by the RFCs that define them. */
        private boolean isKind(String wider) {
            return format.equals(wider) || WIDER.getOrDefault(format, Set.of()).contains(wider);
        }

        @Override
        public Keywords keywords() {
            return new Keywords(Map.of("format", format));
        }

        @Override
        public Optional<Finding> judge(@Nullable Object value) {
            return value instanceof String text
                    ? Formats.check(format, text).map(problem -> finding(text, problem))
                    : Optional.empty();
        }

        private Finding finding(String text, String problem) {
            String message = Echo.of(text) + " is not of format " + format + ": " + problem;
            return new Finding("format", format, message);
        }
    }
}
