package io.plumbline.runtime.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an array's items are as a whole: {@code minItems}, {@code maxItems}, {@code uniqueItems}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.PARAMETER,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.LOCAL_VARIABLE
})
public @interface Items {

    /** The number of items needed; -1 for none. */
    int minItems() default -1;

    /** The number of items allowed; -1 for any. */
    int maxItems() default -1;

    /** Whether no two items may be equal as JSON values, where 1 and 1.0 are. */
    boolean uniqueItems() default false;

    /**
     * The bounds themselves.
     *
     * @param minItems the number of items needed, or -1
     * @param maxItems the number of items allowed, or -1
     * @param uniqueItems whether no two items may be equal as JSON values; items that are not JSON's by their own
     *     equality
     */
    record Rule(int minItems, int maxItems, boolean uniqueItems) implements Constraint {

        private static final Counts.Noun NOUN = new Counts.Noun("minItems", "maxItems", "item", "items");

        /** The bounds that the keywords state, or empty where they state none. */
        public static Optional<Constraint> read(Keywords keywords) {
            Counts counts = Counts.read(keywords, NOUN);
            Rule rule = new Rule(counts.least(), counts.greatest(), keywords.flag("uniqueItems"));
            return rule.keywords().values().isEmpty() ? Optional.empty() : Optional.of(rule);
        }

        /** Bounds as the annotation writes them. */
        public static Rule of(int minItems, int maxItems, boolean uniqueItems) {
            return new Rule(minItems, maxItems, uniqueItems);
        }

        @Override
        public String family() {
            return "items";
        }

        @Override
        public Set<JsonType> types() {
            return Set.of(JsonType.ARRAY);
        }

        @Override
        public Keywords keywords() {
            Map<String, Object> values = counts().keywords(NOUN);
            if (uniqueItems) {
                values.put("uniqueItems", true);
            }
            return new Keywords(values);
        }

        @Override
        public Optional<Finding> judge(@Nullable Object value) {
            if (!(value instanceof Collection<?> items)) {
                return Optional.empty();
            }
            if (!counts().allow(items.size())) {
                return Optional.of(counts().finding("the array", items.size(), NOUN));
            }
            return uniqueItems && !(items instanceof Set) ? repetition(items) : Optional.empty();
        }

        private static Optional<Finding> repetition(Collection<?> items) {
            Map<JsonKey, Integer> seen = new HashMap<>();
            int index = 0;
            for (Object item : items) {
                Integer earlier = seen.putIfAbsent(JsonKey.of(item), index);
                if (earlier != null) {
                    String message = "items " + earlier + " and " + index + " are equal: " + Echo.of(item);
                    return Optional.of(new Finding("uniqueItems", "true", message));
                }
                index++;
            }
            return Optional.empty();
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
            return counts().isWide() && !uniqueItems;
        }

        @Override
        public Implication implies(Constraint other) {
            return other instanceof Rule wider
                    ? Implication.of(counts().isWithin(wider.counts()) && (isUnique() || !wider.isUnique()))
                    : Implication.UNDECIDED;
        }

        /** Arrays of at most one item repeat none. */
        private boolean isUnique() {
            return uniqueItems || (maxItems != Counts.ABSENT && maxItems <= 1);
        }

        private Counts counts() {
            return new Counts(minItems, maxItems);
        }
    }
}
