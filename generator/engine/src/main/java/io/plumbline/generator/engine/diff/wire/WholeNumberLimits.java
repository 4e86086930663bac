package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Format;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.WholeNumbers;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The whole numbers that bounds and formats leave together, so that {@code > 0} and {@code >= 1} are the same. */
final class WholeNumberLimits {

    private static final Map<String, WholeNumbers> FORMATS = Map.of(
            "int8", signed(8),
            "int16", signed(16),
            "int32", signed(32),
            "int64", signed(64),
            "uint8", unsigned(8),
            "uint16", unsigned(16),
            "uint32", unsigned(32),
            "uint64", unsigned(64));

    private WholeNumberLimits() {}

    /** Whether the constraint is one of those whose bounds are compared here. */
    static boolean covers(Constraint constraint) {
        return constraint instanceof Range.Rule
                || (constraint instanceof Format.Rule format && FORMATS.containsKey(format.format()));
    }

    static Optional<Finding> compare(List<Constraint> before, List<Constraint> after) {
        WholeNumbers old = allowed(before);
        WholeNumbers now = allowed(after);
        boolean oldFits = isWithin(old, now);
        boolean newFits = isWithin(now, old);
        if (oldFits && newFits) {
            return Optional.empty();
        }
        ChangeKind kind =
                oldFits ? ChangeKind.LIMIT_WIDENED : newFits ? ChangeKind.LIMIT_NARROWED : ChangeKind.LIMIT_CHANGED;
        return Optional.of(new Finding(kind, "range " + text(old) + " -> " + text(now), oldFits, newFits));
    }

    private static WholeNumbers allowed(List<Constraint> constraints) {
        WholeNumbers all = new WholeNumbers(null, null);
        for (Constraint constraint : constraints) {
            Optional<WholeNumbers> own = constraint instanceof Format.Rule format
                    ? Optional.ofNullable(FORMATS.get(format.format()))
                    : constraint.wholeNumbers();
            all = own.isPresent() ? intersection(all, own.get()) : all;
        }
        return all;
    }

    private static WholeNumbers intersection(WholeNumbers some, WholeNumbers more) {
        return new WholeNumbers(
                pick(some.least(), more.least(), BigInteger::max),
                pick(some.greatest(), more.greatest(), BigInteger::min));
    }

    private static @Nullable BigInteger pick(
            @Nullable BigInteger one, @Nullable BigInteger other, BinaryOperator<BigInteger> stricter) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return stricter.apply(one, other);
    }

    private static boolean isWithin(WholeNumbers narrow, WholeNumbers wide) {
        BigInteger least = narrow.least();
        BigInteger greatest = narrow.greatest();
        BigInteger wideLeast = wide.least();
        BigInteger wideGreatest = wide.greatest();
        return (wideLeast == null || (least != null && least.compareTo(wideLeast) >= 0))
                && (wideGreatest == null || (greatest != null && greatest.compareTo(wideGreatest) <= 0));
    }

    private static String text(WholeNumbers numbers) {
        if (numbers.least() == null && numbers.greatest() == null) {
            return "of any size";
        }
        return Objects.toString(numbers.least(), "") + ".." + Objects.toString(numbers.greatest(), "");
    }

    private static WholeNumbers signed(int bits) {
        BigInteger limit = BigInteger.ONE.shiftLeft(bits - 1);
        return new WholeNumbers(limit.negate(), limit.subtract(BigInteger.ONE));
    }

    private static WholeNumbers unsigned(int bits) {
        return new WholeNumbers(BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
    }
}
