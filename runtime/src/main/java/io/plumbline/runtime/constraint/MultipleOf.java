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
import org.jspecify.annotations.Nullable;

/** The divisor of a number: {@code multipleOf}, exact on decimals. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.PARAMETER,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.LOCAL_VARIABLE
})
public @interface MultipleOf {

    /** Allowed values are this, above 0, times a whole number; decimal text. */
    String multipleOf() default "";

    /**
     * The divisor itself.
     *
     * @param multipleOf allowed values are this, above 0, times a whole number
     */
    record Rule(BigDecimal multipleOf) implements Constraint {

        private static final int MAX_SCALE = 64;

        /** The divisor that the keywords state, or empty where they state none. */
        public static Optional<Constraint> read(Keywords keywords) {
            return keywords.number("multipleOf").map(Rule::new);
        }

        /** A divisor as the annotation writes it. */
        public static Rule of(String multipleOf) {
            return new Rule(new BigDecimal(multipleOf));
        }

        @Override
        public String family() {
            return "multipleOf";
        }

        @Override
        public Set<JsonType> types() {
            return Set.of(JsonType.NUMBER);
        }

        @Override
        public Keywords keywords() {
            return new Keywords(Map.of("multipleOf", multipleOf));
        }

        @Override
        public Optional<Finding> judge(@Nullable Object value) {
            BigDecimal number = Numbers.exact(value);
            boolean isAllowed = number == null ? !Numbers.isNotFinite(value) : Decimals.isMultiple(number, multipleOf);
            if (isAllowed) {
                return Optional.empty();
            }
            String limit = Numbers.text(multipleOf);
            return Optional.of(new Finding("multipleOf", limit, Echo.of(value) + " is not a multiple of " + limit));
        }

        @Override
        public Implication implies(Constraint other) {
            return other instanceof Rule coarser
                    ? Implication.of(Decimals.isMultiple(multipleOf, coarser.multipleOf))
                    : Implication.UNDECIDED;
        }

        @Override
        public Optional<BigInteger> period() {
            boolean isPlain = multipleOf.signum() > 0 && Math.abs((long) multipleOf.scale()) < MAX_SCALE;
            if (!isPlain) {
                return Optional.empty();
            }
            BigInteger tens = BigInteger.TEN.pow(Math.max(0, multipleOf.scale()));
            BigInteger scaled = multipleOf.multiply(new BigDecimal(tens)).toBigIntegerExact();
            return Optional.of(scaled.divide(scaled.gcd(tens)));
        }

        @Override
        public Optional<String> contradiction() {
            return multipleOf.signum() > 0
                    ? Optional.empty()
                    : Optional.of("multipleOf " + Numbers.text(multipleOf) + " is not greater than 0");
        }
    }
}
