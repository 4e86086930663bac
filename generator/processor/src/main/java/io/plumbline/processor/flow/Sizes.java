package io.plumbline.processor.flow;

import io.plumbline.processor.demand.Demand;
import io.plumbline.processor.value.Constants;
import io.plumbline.processor.value.Domain;
import io.plumbline.processor.value.IntegerRange;
import io.plumbline.processor.value.Items;
import io.plumbline.processor.value.Sized;
import io.plumbline.processor.value.TextRange;
import io.plumbline.runtime.constraint.WholeNumbers;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges strings and collections of which no more than the size is known. */
final class Sizes {

    private Sizes() {}

    /**
     * Sizes that a value may have.
     *
     * @param subject what has the size, in words
     * @param noun what is counted, for one of it
     */
    private record Size(String subject, String noun, long min, long max) {

        String text() {
            if (min == max) {
                return counted(min);
            }
            if (max >= Integer.MAX_VALUE) {
                return "at least " + counted(min);
            }
            return min == 0 ? "at most " + counted(max) : min + ".." + counted(max);
        }

        private String counted(long count) {
            return count + " " + noun + (count == 1 ? "" : "s");
        }
    }

    static Judgement judge(Domain domain, Demand demand) {
        Optional<WholeNumbers> allowed = demand.sizes();
        Size size = size(domain, demand);
        if (allowed.isEmpty() || size == null) {
            return Judgement.UNPROVEN;
        }
        BigInteger least = allowed.get().least();
        BigInteger greatest = allowed.get().greatest();
        if (greatest != null && BigInteger.valueOf(size.min).compareTo(greatest) > 0) {
            return Judgement.refused(() -> tooMany(size, greatest));
        }
        if (least != null && BigInteger.valueOf(size.max).compareTo(least) < 0) {
            return Judgement.refused(() -> tooFew(size, least));
        }
        boolean mayBeMore = greatest != null && BigInteger.valueOf(size.max).compareTo(greatest) > 0;
        boolean mayBeLess = least != null && BigInteger.valueOf(size.min).compareTo(least) < 0;
        if (mayBeMore || mayBeLess) {
            return Judgement.unproven(() -> mayBeMore ? tooMany(size, greatest) : tooFew(size, least));
        }
        return Judgement.ALLOWED;
    }

    private static String tooMany(Size size, @Nullable BigInteger greatest) {
        return size.subject + " has " + size.text() + ", at most " + greatest
                + (BigInteger.ONE.equals(greatest) ? " is allowed" : " are allowed");
    }

    private static String tooFew(Size size, @Nullable BigInteger least) {
        return size.subject + " has " + size.text() + ", at least " + least
                + (BigInteger.ONE.equals(least) ? " is needed" : " are needed");
    }

    private static @Nullable Size size(Domain domain, Demand demand) {
        if (domain instanceof TextRange text) {
            long min = demand.countsChars() ? text.minLength() : text.minPoints();
            return new Size("the string", "character", min, text.maxLength());
        }
        if (domain instanceof Items items) {
            return collection(Constants.of((long) items.items().size()));
        }
        return domain instanceof Sized sized ? collection(sized.size()) : null;
    }

    private static @Nullable Size collection(Domain size) {
        if (size instanceof IntegerRange range) {
            return new Size("the collection", "element", range.min(), range.max());
        }
        if (!(size instanceof Constants constants)) {
            return null;
        }
        long min = Long.MAX_VALUE;
        long max = 0;
        for (Object member : constants.members()) {
            if (!(member instanceof Long count)) {
                return null;
            }
            min = Math.min(min, count);
            max = Math.max(max, count);
        }
        return new Size("the collection", "element", min, max);
    }
}
