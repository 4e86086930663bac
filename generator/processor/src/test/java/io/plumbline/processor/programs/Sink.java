package io.plumbline.processor.programs;

import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Items;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.MultipleOf;
import io.plumbline.runtime.constraint.Pattern;
import io.plumbline.runtime.constraint.Range;
import java.math.BigDecimal;
import java.util.List;

/** What the programs call: it demands something, and throws where that is not kept. */
public final class Sink {

    private static final Constraint SMALL = new Range.Rule(BigDecimal.ZERO, BigDecimal.valueOf(3), null, null);
    private static final Constraint RATIO = new Range.Rule(BigDecimal.ZERO, BigDecimal.ONE, null, null);
    private static final Constraint EVEN = MultipleOf.Rule.of("2");
    private static final Constraint NAME = Length.Rule.of(2, 4);
    private static final Constraint LOWER = Pattern.Rule.of("^[a-z]+$");
    private static final Constraint PAIR = Items.Rule.of(2, 2, false);

    private Sink() {}

    /** Thrown where what arrives is refused. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private static void check(Constraint constraint, Object value) {
        constraint.judge(value).ifPresent(finding -> {
            throw new Refused(finding.message());
        });
    }

    /** Takes 0 to 3. */
    public static int small(@Range(minimum = "0", maximum = "3") int small) {
        check(SMALL, small);
        return small;
    }

    /** Takes 0 to 1. */
    public static double ratio(@Range(minimum = "0", maximum = "1") double ratio) {
        check(RATIO, ratio);
        return ratio;
    }

    /** Takes even numbers. */
    public static long even(@MultipleOf(multipleOf = "2") long even) {
        check(EVEN, even);
        return even;
    }

    /** Takes two to four characters. */
    public static String name(@Length(minLength = 2, maxLength = 4) String name) {
        check(NAME, name);
        return name;
    }

    /** Takes small letters. */
    public static String lower(@Pattern(pattern = "^[a-z]+$") String lower) {
        check(LOWER, lower);
        return lower;
    }

    /** Takes lists of two. */
    public static <T> List<T> pair(@Items(minItems = 2, maxItems = 2) List<T> pair) {
        check(PAIR, pair);
        return pair;
    }
}
