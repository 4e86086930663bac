package io.plumbline.runtime.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of a number: {@code minimum}, {@code maximum}, {@code exclusiveMinimum}, {@code exclusiveMaximum}.
 *
 * <p>The members are decimal text, since no numeric member can hold every bound that JSON allows; empty means no bound.
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
public @interface Range {

    /** The least value allowed. */
    String minimum() default "";

    /** The greatest value allowed. */
    String maximum() default "";

    /** The value that all allowed ones are greater than. */
    String exclusiveMinimum() default "";

    /** The value that all allowed ones are less than. */
    String exclusiveMaximum() default "";

    /**
     * The bounds themselves.
     *
     * @param minimum the least value allowed, or null
     * @param maximum the greatest value allowed, or null
     * @param exclusiveMinimum the value that all allowed ones are greater than, or null
     * @param exclusiveMaximum the value that all allowed ones are less than, or null
     */
    record Rule(
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable BigDecimal exclusiveMinimum,
            @Nullable BigDecimal exclusiveMaximum)
            implements Constraint {

        /** The bounds that the keywords state, or empty where they state none. */
        public static Optional<Constraint> read(Keywords keywords) {
            Rule rule = new Rule(
                    keywords.number("minimum").orElse(null),
                    keywords.number("maximum").orElse(null),
                    keywords.number("exclusiveMinimum").orElse(null),
                    keywords.number("exclusiveMaximum").orElse(null));
            return rule.keywords().values().isEmpty() ? Optional.empty() : Optional.of(rule);
        }

        /** An inclusive range of whole numbers, the most frequent kind. */
        public static Rule of(long minimum, long maximum) {
            return new Rule(BigDecimal.valueOf(minimum), BigDecimal.valueOf(maximum), null, null);
        }

        /** Bounds as the annotation writes them: decimal text, empty for none. */
        public static Rule of(String minimum, String maximum, String exclusiveMinimum, String exclusiveMaximum) {
            return new Rule(bound(minimum), bound(maximum), bound(exclusiveMinimum), bound(exclusiveMaximum));
        }

        private static @Nullable BigDecimal bound(String text) {
            return text.isEmpty() ? null : new BigDecimal(text);
        }

        @Override
        public String family() {
            return "range";
        }

        @Override
        public Set<JsonType> types() {
            return Set.of(JsonType.NUMBER);
        }

        @Override
        public Keywords keywords() {
            Map<String, Object> values = new TreeMap<>();
            put(values, "minimum", minimum);
            put(values, "maximum", maximum);
            put(values, "exclusiveMinimum", exclusiveMinimum);
            put(values, "exclusiveMaximum", exclusiveMaximum);
            return new Keywords(values);
        }

        @Override
        public Optional<Finding> judge(@Nullable Object value) {
            BigDecimal number = Numbers.exact(value);
            if (number == null) {
                return Numbers.isNotFinite(value) ? notFinite(value) : Optional.empty();
            }
            if (minimum != null && number.compareTo(minimum) < 0) {
                return outside(value, "minimum", minimum);
            }
            if (maximum != null && number.compareTo(maximum) > 0) {
                return outside(value, "maximum", maximum);
            }
            if (exclusiveMinimum != null && number.compareTo(exclusiveMinimum) <= 0) {
                return outside(value, "exclusiveMinimum", exclusiveMinimum);
            }
            if (exclusiveMaximum != null && number.compareTo(exclusiveMaximum) >= 0) {
                return outside(value, "exclusiveMaximum", exclusiveMaximum);
            }
            return Optional.empty();
        }

        /** No JSON number, so in no range; the first bound stands for them all. */
        private Optional<Finding> notFinite(@Nullable Object value) {
            return keywords().values().entrySet().stream()
                    .findFirst()
                    .flatMap(bound -> outside(value, bound.getKey(), (BigDecimal) bound.getValue()));
        }

        private Optional<Finding> outside(@Nullable Object value, String keyword, BigDecimal limit) {
            return Optional.of(new Finding(keyword, Numbers.text(limit), Echo.of(value) + " is outside " + interval()));
        }

        /** The allowed values in words: {@code 0..3}, {@code >= 1}, {@code > 0 and <= 1}. */
        public String interval() {
            if (minimum != null && maximum != null && exclusiveMinimum == null && exclusiveMaximum == null) {
                return Numbers.text(minimum) + ".." + Numbers.text(maximum);
            }
            StringJoiner bounds = new StringJoiner(" and ");
            addBound(bounds, ">= ", minimum);
            addBound(bounds, "> ", exclusiveMinimum);
            addBound(bounds, "<= ", maximum);
            addBound(bounds, "< ", exclusiveMaximum);
            return bounds.toString();
        }

        private static void addBound(StringJoiner bounds, String relation, @Nullable BigDecimal bound) {
            if (bound != null) {
                bounds.add(relation + Numbers.text(bound));
            }
        }

        @Override
        public Optional<String> contradiction() {
            boolean lowIsExclusive = hasOpenLow();
            boolean highIsExclusive = hasOpenHigh();
            BigDecimal low = lowest();
            BigDecimal high = highest();
            if (low == null || high == null) {
                return Optional.empty();
            }
            int order = low.compareTo(high);
            if (order < 0 || (order == 0 && !lowIsExclusive && !highIsExclusive)) {
                return Optional.empty();
            }
            String lowKeyword = lowIsExclusive ? "exclusiveMinimum " : "minimum ";
            String highKeyword = highIsExclusive ? "exclusiveMaximum " : "maximum ";
            return Optional.of(
                    lowKeyword + Numbers.text(low) + " leaves nothing up to " + highKeyword + Numbers.text(high));
        }

        /**
         * Whether the exclusive bound is the one that counts; {@code direction} is 1 for lower bounds and -1 for upper.
         */
        private static boolean isStricter(
                @Nullable BigDecimal exclusive, @Nullable BigDecimal inclusive, int direction) {
            return exclusive != null && (inclusive == null || direction * exclusive.compareTo(inclusive) >= 0);
        }

        @Override
        public boolean refusesNothing() {
            return keywords().values().isEmpty();
        }

        @Override
        public Implication implies(Constraint other) {
            return other instanceof Rule wider
                    ? Implication.of(isWithin(wider.lowest(), lowest(), wider.hasOpenLow(), hasOpenLow(), 1)
                            && isWithin(wider.highest(), highest(), wider.hasOpenHigh(), hasOpenHigh(), -1))
                    : Implication.UNDECIDED;
        }

        /** Whether a bound is no stricter than another one; {@code direction} as in {@link #isStricter}. */
        private static boolean isWithin(
                @Nullable BigDecimal wide,
                @Nullable BigDecimal narrow,
                boolean wideOpen,
                boolean narrowOpen,
                int direction) {
            if (wide == null || narrow == null) {
                return wide == null;
            }
            int order = direction * wide.compareTo(narrow);
            return order < 0 || (order == 0 && (!wideOpen || narrowOpen));
        }

        private boolean hasOpenLow() {
            return isStricter(exclusiveMinimum, minimum, 1);
        }

        private boolean hasOpenHigh() {
            return isStricter(exclusiveMaximum, maximum, -1);
        }

        private @Nullable BigDecimal lowest() {
            return hasOpenLow() ? exclusiveMinimum : minimum;
        }

        private @Nullable BigDecimal highest() {
            return hasOpenHigh() ? exclusiveMaximum : maximum;
        }

        @Override
        public Optional<WholeNumbers> wholeNumbers() {
            BigInteger least = minimum == null ? null : WholeNumbers.ceiling(minimum);
            if (exclusiveMinimum != null) {
                BigInteger next = WholeNumbers.floor(exclusiveMinimum).add(BigInteger.ONE);
                least = least == null ? next : least.max(next);
            }
            BigInteger greatest = maximum == null ? null : WholeNumbers.floor(maximum);
            if (exclusiveMaximum != null) {
                BigInteger previous = WholeNumbers.ceiling(exclusiveMaximum).subtract(BigInteger.ONE);
                greatest = greatest == null ? previous : greatest.min(previous);
            }
            return Optional.of(new WholeNumbers(least, greatest));
        }

        private static void put(Map<String, Object> values, String keyword, @Nullable BigDecimal bound) {
            if (bound != null) {
                values.put(keyword, bound);
            }
        }
    }
}
