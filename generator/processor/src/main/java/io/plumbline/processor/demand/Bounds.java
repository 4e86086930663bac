package io.plumbline.processor.demand;

import io.plumbline.runtime.constraint.Finding;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.WholeNumbers;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of a number as other libraries state them.
 *
 * <p>Unlike JSON's numbers theirs may be infinite or none at all; about those nothing is said.
 */
record Bounds(Range.Rule rule) implements Demand {

    static Demand from(BigDecimal minimum, boolean isInclusive) {
        return new Bounds(new Range.Rule(isInclusive ? minimum : null, null, isInclusive ? null : minimum, null));
    }

    static Demand upTo(BigDecimal maximum, boolean isInclusive) {
        return new Bounds(new Range.Rule(null, isInclusive ? maximum : null, null, isInclusive ? null : maximum));
    }

    /** The whole numbers between two; a bound that every {@code long} keeps is none. */
    static @Nullable Demand between(long from, long to) {
        if (from == Long.MIN_VALUE && to == Long.MAX_VALUE) {
            return null;
        }
        return new Bounds(new Range.Rule(
                from == Long.MIN_VALUE ? null : BigDecimal.valueOf(from),
                to == Long.MAX_VALUE ? null : BigDecimal.valueOf(to),
                null,
                null));
    }

    @Override
    public String key() {
        return rule.family();
    }

    @Override
    public Optional<String> refusal(Object constant) {
        boolean isFloating = constant instanceof Double || constant instanceof Float;
        return isFloating && !Double.isFinite(((Number) constant).doubleValue())
                ? Optional.empty()
                : rule.judge(constant).map(Finding::message);
    }

    @Override
    public Optional<String> hint(Object refused) {
        return Hints.ofRange(rule, refused);
    }

    @Override
    public Optional<WholeNumbers> wholeNumbers() {
        return rule.wholeNumbers();
    }
}
