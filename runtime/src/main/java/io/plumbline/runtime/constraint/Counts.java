package io.plumbline.runtime.constraint;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The least and greatest number of something: what {@link Length}, {@link Items} and {@link Properties} have in common.
 *
 * @param least the count needed, or -1 where none is stated
 * @param greatest the count allowed, or -1 where none is stated
 */
record Counts(int least, int greatest) {

    static final int ABSENT = -1;

    /** What is counted: its two keywords, and its noun for one and for many. */
    record Noun(String minimum, String maximum, String one, String many) {}

    /** The bounds that the keywords state for a noun. */
    static Counts read(Keywords keywords, Noun noun) {
        return new Counts(
                keywords.count(noun.minimum).orElse(ABSENT),
                keywords.count(noun.maximum).orElse(ABSENT));
    }

    /** The keywords that state these bounds. */
    Map<String, Object> keywords(Noun noun) {
        Map<String, Object> values = new TreeMap<>();
        if (least != ABSENT) {
            values.put(noun.minimum, least);
        }
        if (greatest != ABSENT) {
            values.put(noun.maximum, greatest);
        }
        return values;
    }

    /** The counts allowed. */
    Optional<WholeNumbers> allowed() {
        return Optional.of(new WholeNumbers(
                least == ABSENT ? null : BigInteger.valueOf(least),
                greatest == ABSENT ? null : BigInteger.valueOf(greatest)));
    }

    /** Whether the count is neither too small nor too large. */
    boolean allow(int count) {
        return count >= least && (greatest == ABSENT || count <= greatest);
    }

    /** Whether any count is allowed. */
    boolean isWide() {
        return least <= 0 && greatest == ABSENT;
    }

    /** Whether all these counts are among the others. */
    boolean isWithin(Counts other) {
        boolean below = other.greatest == ABSENT || (greatest != ABSENT && greatest <= other.greatest);
        return below && Math.max(least, 0) >= Math.max(other.least, 0);
    }

    /** What is wrong with a count that is not allowed; {@code subject} says what has it. */
    Finding finding(String subject, int count, Noun noun) {
        boolean isTooFew = count < least;
        int limit = isTooFew ? least : greatest;
        return new Finding(
                isTooFew ? noun.minimum : noun.maximum,
                Integer.toString(limit),
                subject + " has " + Echo.count(count, noun.one, noun.many)
                        + (isTooFew ? ", at least " : ", at most ") + limit
                        + (limit == 1 ? " is " : " are ")
                        + (isTooFew ? "needed" : "allowed"));
    }

    /** Why no count can be allowed. */
    Optional<String> contradiction(Noun noun) {
        return greatest == ABSENT || least <= greatest
                ? Optional.empty()
                : Optional.of(noun.minimum + " " + least + " is greater than " + noun.maximum + " " + greatest);
    }
}
