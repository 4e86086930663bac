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
