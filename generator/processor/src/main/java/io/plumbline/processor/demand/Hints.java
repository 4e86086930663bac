package io.plumbline.processor.demand;

import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.MultipleOf;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.WholeNumbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What to write instead of a refused constant, where that is plain. */
final class Hints {

    private static final int MOST_MISTAKES = 2;

    private Hints() {}

    static Optional<String> of(Constraint constraint, Object refused) {
        if (constraint instanceof Range.Rule range) {
            return ofRange(range, refused);
        }
        if (constraint instanceof MultipleOf.Rule) {
            return constraint.period().flatMap(period -> ofMultiple(period, refused));
        }
        return constraint.keywords().values().get("enum") instanceof List<?> values && refused instanceof String text
                ? ofValues(values, text)
                : Optional.empty();
    }

    /** The bound that is nearest, as far as it is allowed itself. */
    static Optional<String> ofRange(Range.Rule range, Object refused) {
        if (refused instanceof Long number) {
            Optional<WholeNumbers> whole = range.wholeNumbers();
            BigInteger least = whole.map(WholeNumbers::least).orElse(null);
            BigInteger greatest = whole.map(WholeNumbers::greatest).orElse(null);
            return bound(
                    new BigDecimal(number),
                    least == null ? null : new BigDecimal(least),
                    greatest == null ? null : new BigDecimal(greatest));
        }
        return refused instanceof BigDecimal number
                ? bound(number, range.minimum(), range.maximum())
                : refused instanceof Double wide && Double.isFinite(wide)
                        ? bound(BigDecimal.valueOf(wide), range.minimum(), range.maximum())
                        : Optional.empty();
    }

    private static Optional<String> bound(
            BigDecimal number, @Nullable BigDecimal least, @Nullable BigDecimal greatest) {
        if (greatest != null && number.compareTo(greatest) > 0) {
            return Optional.of("use " + greatest.toPlainString() + ", the maximum");
        }
        return least != null && number.compareTo(least) < 0
                ? Optional.of("use " + least.toPlainString() + ", the minimum")
                : Optional.empty();
    }

    private static Optional<String> ofMultiple(BigInteger step, Object refused) {
        if (!(refused instanceof Long number) || step.signum() <= 0) {
            return Optional.empty();
        }
        BigInteger below =
                BigInteger.valueOf(number).subtract(BigInteger.valueOf(number).mod(step));
        return Optional.of("use " + below + " or " + below.add(step));
    }

    private static Optional<String> ofValues(List<?> values, String text) {
        return values.stream()
                .map(Object::toString)
                .filter(value -> isLike(value.replace("\"", ""), text))
                .findFirst()
                .map(value -> "did you mean " + value + "?");
    }

    private static boolean isLike(String value, String text) {
        String first = value.toLowerCase(Locale.ROOT);
        String second = text.toLowerCase(Locale.ROOT);
        int allowed = Math.min(MOST_MISTAKES, first.length() / 3);
        return Math.abs(first.length() - second.length()) <= allowed && distance(first, second) <= allowed;
    }

    /** How many characters must be put in, taken out or changed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
