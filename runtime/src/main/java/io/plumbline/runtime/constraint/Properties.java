package io.plumbline.runtime.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bounds of the number of an object's properties: {@code minProperties}, {@code maxProperties}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.PARAMETER,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.LOCAL_VARIABLE
})
public @interface Properties {

    /** The number of properties needed; -1 for none. */
    int minProperties() default -1;

    /** The number of properties allowed; -1 for any. */
    int maxProperties() default -1;

    /**
     * The bounds themselves.
     *
     * @param minProperties the number of properties needed, or -1
     * @param maxProperties the number of properties allowed, or -1
     */
    record Rule(int minProperties, int maxProperties) implements Constraint {

        private static final Counts.Noun NOUN =
                new Counts.Noun("minProperties", "maxProperties", "property", "properties");

        /** The bounds that the keywords state, or empty where they state none. */
        public static Optional<Constraint> read(Keywords keywords) {
            Counts counts = Counts.read(keywords, NOUN);
            Rule rule = new Rule(counts.least(), counts.greatest());
            return rule.keywords().values().isEmpty() ? Optional.empty() : Optional.of(rule);
        }

        /** Bounds as the annotation writes them. */
        public static Rule of(int minProperties, int maxProperties) {
            return new Rule(minProperties, maxProperties);
        }

        @Override
        public String family() {
            return "properties";
        }

        @Override
        public Set<JsonType> types() {
            return Set.of(JsonType.OBJECT);
        }

        @Override
        public Keywords keywords() {
            return new Keywords(counts().keywords(NOUN));
        }

        @Override
        public Optional<Finding> judge(@Nullable Object value) {
            return value instanceof Map<?, ?> properties && !counts().allow(properties.size())
                    ? Optional.of(counts().finding("the object", properties.size(), NOUN))
                    : Optional.empty();
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
            return new Counts(minProperties, maxProperties);
        }
    }
}
