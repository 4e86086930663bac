package io.plumbline.runtime.constraint;

import io.plumbline.runtime.pattern.EcmaPattern;
import io.plumbline.runtime.pattern.EcmaPattern.Outcome;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The regular expression of ECMA-262 that is found somewhere in a string: {@code pattern}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.PARAMETER,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.LOCAL_VARIABLE
})
public @interface Pattern {

    /** The expression, without delimiters; it is searched for unless it says {@code ^} and {@code $} itself. */
    String pattern() default "";

    /**
     * The expression itself.
     *
     * @param pattern the expression, compiled once when it is first needed
     */
    record Rule(EcmaPattern pattern) implements Constraint {

        private static final int MAX_SHOWN = 80;

        /** The expression that the keywords state, or empty where they state none or the empty one, which all match. */
        public static Optional<Constraint> read(Keywords keywords) {
            return keywords.text("pattern")
                    .filter(pattern -> !pattern.isEmpty())
                    .map(Rule::of);
        }

        /** An expression as the annotation writes it. */
        public static Rule of(String pattern) {
            return new Rule(EcmaPattern.of(pattern));
        }

        @Override
        public String family() {
            return "pattern";
        }

        @Override
        public Set<JsonType> types() {
            return Set.of(JsonType.STRING);
        }

        @Override
        public Keywords keywords() {
            return new Keywords(Map.of("pattern", pattern.source()));
        }

        @Override
        public Optional<Finding> judge(@Nullable Object value) {
            if (!(value instanceof String text)) {
                return Optional.empty();
            }
            if (pattern.problem().isPresent()) {
                return contradiction().map(problem -> finding(text, "can not be judged: " + problem));
            }
            Outcome outcome = pattern.find(text);
            if (outcome == Outcome.FOUND) {
                return Optional.empty();
            }
            String relation = outcome == Outcome.UNDECIDED ? "is too complex to be matched with " : "does not match ";
            return Optional.of(finding(text, relation + shown()));
        }

        private Finding finding(String text, String what) {
            return new Finding("pattern", pattern.source(), Echo.of(text) + " " + what);
        }

        private String shown() {
            return Echo.plain(pattern.source(), MAX_SHOWN);
        }

        @Override
        public Optional<String> contradiction() {
            return pattern.problem().map(problem -> "pattern " + shown() + " has " + problem.getMessage());
        }
    }
}
