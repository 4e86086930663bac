package io.plumbline.processor.flow;

import io.plumbline.processor.demand.Demand;
import io.plumbline.processor.value.IntegerRange;
import io.plumbline.runtime.constraint.WholeNumbers;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Judges ranges too large to try each number. */
final class Ranges {

    private static final int MOST_RESIDUES = 1000;

    private Ranges() {}

    static Judgement judge(IntegerRange range, Demand demand) {
        Optional<WholeNumbers> allowed = demand.wholeNumbers();
        return allowed.isPresent() ? between(range, demand, allowed.get()) : periodic(range, demand);
    }

    private static Judgement between(IntegerRange range, Demand demand, WholeNumbers allowed) {
        BigInteger min = BigInteger.valueOf(range.min());
        BigInteger max = BigInteger.valueOf(range.max());
        BigInteger least = allowed.least();
        BigInteger greatest = allowed.greatest();
        if (greatest != null && min.compareTo(greatest) > 0) {
            return Judgement.refused(() -> called(range.min(), text(range), message(range.min(), demand)))
                    .by(range.min());
        }
        if (least != null && max.compareTo(least) < 0) {
            return Judgement.refused(() -> called(range.max(), text(range), message(range.max(), demand)))
                    .by(range.max());
        }
        boolean reachesDown = least != null && min.compareTo(least) < 0;
        boolean reachesUp = greatest != null && max.compareTo(greatest) > 0;
        return reachesDown || reachesUp
                ? Judgement.unproven(() -> text(range) + " is not proven to be allowed: "
                        + message(reachesUp ? range.max() : range.min(), demand))
                : Judgement.ALLOWED;
    }

    /** Where verdicts repeat with a period, one number for each residue that the range has by it speaks for all. */
    private static Judgement periodic(IntegerRange range, Demand demand) {
        BigInteger period = demand.period().orElse(BigInteger.ZERO);
        if (period.signum() == 0 || period.bitLength() > 31) {
            return Judgement.UNPROVEN;
        }
        long residues =
                period.divide(period.gcd(BigInteger.valueOf(range.modulus()))).longValue();
        if (residues > MOST_RESIDUES) {
            return Judgement.UNPROVEN;
        }
        Set<Object> representatives = new LinkedHashSet<>();
        for (long i = 0; i < residues; i++) {
            representatives.add(range.min() + i * range.modulus());
        }
        Judgement judgement = Judgement.ofMembers(representatives, demand);
        boolean isRefused = judgement.outcome() == Judgement.Outcome.REFUSED;
        return isRefused ? Judgement.refused(() -> called(range.min(), residue(range), judgement.text())) : judgement;
    }

    private static String residue(IntegerRange range) {
        boolean isPlain = range.modulus() == 1;
        return text(range) + (isPlain ? "" : ", " + range.residue() + " modulo " + range.modulus() + ",");
    }

    private static String message(long number, Demand demand) {
        return demand.refusal(number).orElse("");
    }

    /** A judgement of each number of a range, made one about the range. */
    static Judgement named(IntegerRange range, Judgement judgement) {
        return judgement.outcome() == Judgement.Outcome.REFUSED
                ? new Judgement(
                        judgement.outcome(),
                        judgement.isEvident(),
                        () -> called(range.min(), text(range), judgement.text()),
                        judgement.example())
                : judgement;
    }

    /** A message about one number made one about the range that it stands for. */
    private static String called(long number, String range, String message) {
        String echo = Long.toString(number);
        return message.startsWith(echo + " ") ? range + message.substring(echo.length()) : message;
    }

    private static String text(IntegerRange range) {
        boolean isOpenUp = isLast(range.max(), Integer.MAX_VALUE, range) || isLast(range.max(), Long.MAX_VALUE, range);
        boolean isOpenDown =
                isLast(range.min(), Integer.MIN_VALUE, range) || isLast(range.min(), Long.MIN_VALUE, range);
        if (isOpenUp) {
            return isOpenDown ? "any number" : "at least " + range.min();
        }
        return isOpenDown ? "at most " + range.max() : range.min() + ".." + range.max();
    }

    /** Whether the bound is the type's own, as far as the residue lets it come near. */
    private static boolean isLast(long bound, long limit, IntegerRange range) {
        return bound == limit
                || (limit > 0
                        ? bound < limit && bound > limit - range.modulus()
                        : bound > limit && bound < limit + range.modulus());
    }
}
