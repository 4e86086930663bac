package io.plumbline.processor.flow;

import io.plumbline.processor.value.IntegerRange;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Finding;
import io.plumbline.runtime.constraint.WholeNumbers;
import java.math.BigInteger;
import java.util.Optional;

/** Judges ranges too large to try each number. */
final class Ranges {

    private Ranges() {}

    static Judgement judge(IntegerRange range, Constraint constraint) {
        Optional<WholeNumbers> allowed = constraint.wholeNumbers();
        if (allowed.isEmpty()) {
            return Judgement.unproven();
        }
        BigInteger min = BigInteger.valueOf(range.min());
        BigInteger max = BigInteger.valueOf(range.max());
        BigInteger least = allowed.get().least();
        BigInteger greatest = allowed.get().greatest();
        if (greatest != null && min.compareTo(greatest) > 0) {
            return refused(range, range.min(), constraint);
        }
        if (least != null && max.compareTo(least) < 0) {
            return refused(range, range.max(), constraint);
        }
        boolean reachesDown = least != null && min.compareTo(least) < 0;
        boolean reachesUp = greatest != null && max.compareTo(greatest) > 0;
        return reachesDown || reachesUp
                ? new Judgement(
                        Judgement.Outcome.UNPROVEN,
                        false,
                        text(range) + " is not proven to be allowed: "
                                + message(reachesUp ? range.max() : range.min(), constraint))
                : Judgement.ALLOWED;
    }

    private static Judgement refused(IntegerRange range, long nearest, Constraint constraint) {
        return new Judgement(Judgement.Outcome.REFUSED, false, called(range, nearest, message(nearest, constraint)));
    }

    private static String message(long number, Constraint constraint) {
        return constraint.judge(number).map(Finding::message).orElse("");
    }

    /** A message about one number made one about the range that it stands for. */
    static String called(IntegerRange range, long number, String message) {
        String echo = Long.toString(number);
        return message.startsWith(echo + " ") ? text(range) + message.substring(echo.length()) : message;
    }

    private static String text(IntegerRange range) {
        boolean isOpenUp = range.max() == Integer.MAX_VALUE || range.max() == Long.MAX_VALUE;
        boolean isOpenDown = range.min() == Integer.MIN_VALUE || range.min() == Long.MIN_VALUE;
        if (isOpenUp) {
            return isOpenDown ? "any number" : "at least " + range.min();
        }
        return isOpenDown ? "at most " + range.max() : range.min() + ".." + range.max();
    }
}
