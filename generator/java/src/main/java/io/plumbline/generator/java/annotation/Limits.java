package io.plumbline.generator.java.annotation;

import com.palantir.javapoet.CodeBlock;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.Keywords;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.WholeNumbers;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What several constraints of a value demand together, as single limits. */
final class Limits {

    /** The constraints stand in for bounds that are too large to be written out with ones of more bits. */
    private static final int MOST_BITS = 127;

    private Limits() {}

    /**
     * A bound of numbers.
     *
     * @param value where it is
     * @param inclusive whether it is allowed itself
     */
    record Bound(BigDecimal value, boolean inclusive) {}

    /** The greatest of the lower bounds. */
    static Optional<Bound> lower(List<Constraint> constraints) {
        return bounds(constraints, Range.Rule::minimum, Range.Rule::exclusiveMinimum)
                .reduce((some, other) -> stricter(some, other, some.value().compareTo(other.value())));
    }

    /** The least of the upper bounds. */
    static Optional<Bound> upper(List<Constraint> constraints) {
        return bounds(constraints, Range.Rule::maximum, Range.Rule::exclusiveMaximum)
                .reduce((some, other) -> stricter(some, other, other.value().compareTo(some.value())));
    }

    private static Bound stricter(Bound some, Bound other, int comparison) {
        if (comparison == 0) {
            return some.inclusive() ? other : some;
        }
        return comparison > 0 ? some : other;
    }

    private static Stream<Bound> bounds(
            List<Constraint> constraints,
            Function<Range.Rule, @Nullable BigDecimal> inclusive,
            Function<Range.Rule, @Nullable BigDecimal> exclusive) {
        return constraints.stream().filter(Range.Rule.class::isInstance).flatMap(constraint -> {
            Range.Rule rule = (Range.Rule) constraint;
            return Stream.concat(bound(inclusive.apply(rule), true), bound(exclusive.apply(rule), false));
        });
    }

    private static Stream<Bound> bound(@Nullable BigDecimal value, boolean inclusive) {
        return value == null ? Stream.empty() : Stream.of(new Bound(value, inclusive));
    }

    /**
     * Whole numbers between two bounds.
     *
     * @param from the least
     * @param to the greatest, not less
     */
    record Closed(long from, long to) {}

    /** The whole numbers allowed, without bounds that the Java type has itself or that no {@code long} comes near. */
    static WholeNumbers whole(Subject subject) {
        WholeNumbers all = intersection(subject.constraints().stream().flatMap(each -> each.wholeNumbers().stream()));
        if (!subject.isInteger()) {
            return all;
        }
        BigInteger least = all.least();
        BigInteger greatest = all.greatest();
        return new WholeNumbers(
                least != null && least.compareTo(least(subject)) > 0 ? least : null,
                greatest != null && greatest.compareTo(greatest(subject)) < 0 ? greatest : null);
    }

    /** The same of a primitive integer; empty where its type says as much, and where no number is allowed. */
    static Optional<Closed> closed(Subject subject) {
        WholeNumbers numbers = whole(subject);
        BigInteger least = Objects.requireNonNullElse(numbers.least(), least(subject));
        BigInteger greatest = Objects.requireNonNullElse(numbers.greatest(), greatest(subject));
        boolean isLimited = numbers.least() != null || numbers.greatest() != null;
        boolean isEmpty = least.compareTo(greatest(subject)) > 0
                || greatest.compareTo(least(subject)) < 0
                || least.compareTo(greatest) > 0;
        return isLimited && !isEmpty
                ? Optional.of(new Closed(least.longValueExact(), greatest.longValueExact()))
                : Optional.empty();
    }

    /** The number as Java writes it. */
    static CodeBlock literal(long number) {
        return number == (int) number ? CodeBlock.of("$L", number) : CodeBlock.of("$LL", number);
    }

    private static BigInteger least(Subject subject) {
        return BigInteger.valueOf(subject.is(int.class) ? Integer.MIN_VALUE : Long.MIN_VALUE);
    }

    private static BigInteger greatest(Subject subject) {
        return BigInteger.valueOf(subject.is(int.class) ? Integer.MAX_VALUE : Long.MAX_VALUE);
    }

    /** The sizes that the constraints of one family allow. */
    static WholeNumbers sizes(List<Constraint> constraints, Class<? extends Constraint> family) {
        return intersection(constraints.stream().filter(family::isInstance).flatMap(each -> each.sizes().stream()));
    }

    private static WholeNumbers intersection(Stream<WholeNumbers> all) {
        BigInteger least = null;
        BigInteger greatest = null;
        for (WholeNumbers numbers : all.toList()) {
            BigInteger low = numbers.least();
            if (low != null && low.bitLength() <= MOST_BITS) {
                least = least == null ? low : least.max(low);
            }
            BigInteger high = numbers.greatest();
            if (high != null && high.bitLength() <= MOST_BITS) {
                greatest = greatest == null ? high : greatest.min(high);
            }
        }
        return new WholeNumbers(least, greatest);
    }

    /** The values that are listed and fulfil the other constraints too; empty where none are listed. */
    static Optional<List<Object>> values(List<Constraint> constraints) {
        return constraints.stream()
                .filter(EnumValues.Rule.class::isInstance)
                .findFirst()
                .map(rule -> listed(rule.keywords())
                        .flatMap(text -> Stream.ofNullable(Json.read(Codecs.ANY, text)))
                        .filter(value -> constraints.stream()
                                .allMatch(each -> each.judge(value).isEmpty()))
                        .toList());
    }

    private static Stream<String> listed(Keywords keywords) {
        Optional<String> constant = keywords.text("const");
        return constant.isPresent() ? constant.stream() : keywords.texts("enum").stream();
    }
}
