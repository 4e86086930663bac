package io.plumbline.runtime.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bounds of a string's length in characters, which are Unicode code points: {@code minLength}, {@code maxLength}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.PARAMETER,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.LOCAL_VARIABLE
})
public @interface Length {

    /** The number of characters needed; -1 for none. */
    int minLength() default -1;

    /** The number of characters allowed; -1 for any. */
    int maxLength() default -1;

    /**
     * The bounds themselves.
     *
     * @param minLength the number of characters needed, or -1
     * @param maxLength the number of characters allowed, or -1
     */
    record Rule(int minLength, int maxLength) implements Constraint {

        private static final Counts.Noun NOUN = new Counts.Noun("minLength", "maxLength", "character", "characters");

        /** The bounds that the keywords state, or empty where they state none. */
        public static Optional<Constraint> read(Keywords keywords) {
            Counts counts = Counts.read(keywords, NOUN);
            Rule rule = new Rule(counts.least(), counts.greatest());
            return rule.keywords().values().isEmpty() ? Optional.empty() : Optional.of(rule);
        }

        /** Bounds as the annotation writes them. */
        public static Rule of(int minLength, int maxLength) {
            return new Rule(minLength, maxLength);
        }

        @Override
        public String family() {
            return "length";
        }

        @Override
        public Set<JsonType> types() {
            return Set.of(JsonType.STRING);
        }

        @Override
        public Keywords keywords() {
            return new Keywords(counts().keywords(NOUN));
        }

        @Override
        public Optional<Finding> judge(@Nullable Object value) {
            if (!(value instanceof String text)) {
                return Optional.empty();
            }
            boolean isSurelyAllowed =
                    text.length() / 2 >= minLength && (maxLength == Counts.ABSENT || text.length() <= maxLength);
            if (isSurelyAllowed) {
                return Optional.empty();
            }
            int count = text.codePointCount(0, text.length());
            return counts().allow(count) ? Optional.empty() : Optional.of(counts().finding(Echo.of(text), count, NOUN));
        }

        @Override
        public Optional<String> contradiction() {
            return counts().contradiction(NOUN);
        }

        @Override
        public Optional<WholeNumbers> sizes() {
            return counts().allowed();
        }

        @Override
        public boolean refusesNothing() {
            return counts().isWide();
        }

        @Override
        public Implication implies(Constraint other) {
            return other instanceof Rule wider
                    ? Implication.of(counts().isWithin(wider.counts()))
                    : Implication.UNDECIDED;
        }

        private Counts counts() {
            return new Counts(minLength, maxLength);
        }
    }
}
