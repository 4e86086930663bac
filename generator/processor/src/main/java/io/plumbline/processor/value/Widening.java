package io.plumbline.processor.value;

import java.util.SortedSet;

/** Makes chains of growing domains end: bounds that grow jump to the next of a few landmarks. */
public final class Widening {

    private Widening() {}

    /**
     * A domain around both that cannot grow for ever.
     *
     * @param landmarks the numbers at which a growing bound stops
     */
    public static Domain widen(Domain old, Domain grown, SortedSet<Long> landmarks) {
        if (old.equals(grown) || old == Nothing.NOTHING) {
            return grown;
        }
        Hull before = Hull.of(old);
        Hull after = Hull.of(grown);
        if (before != null && after != null) {
            long min = after.min() < before.min() ? below(after.min(), landmarks) : after.min();
            long max = after.max() > before.max() ? above(after.max(), landmarks) : after.max();
            Hull joined = before.join(after);
            return IntegerRange.of(min, max, joined.modulus(), joined.residue());
        }
        if (old instanceof Constants && grown instanceof Constants) {
            return grown; // no more than a few of them
        }
        if (old instanceof Sized first && grown instanceof Sized second) {
            Domain element = widen(first.element().domain(), second.element().domain(), landmarks);
            return new Sized(widen(first.size(), second.size(), landmarks), Value.of(element), second.isMutable());
        }
        return Texts.range(old) != null && Texts.range(grown) != null ? TextRange.ALL : Anything.ANYTHING;
    }

    /** Many constants in a form that keeps less than each of them. */
    static Domain summary(Constants constants) {
        Hull hull = Hull.of(constants);
        if (hull != null) {
            return hull.toDomain();
        }
        TextRange texts = Texts.range(constants);
        return texts != null ? texts : Anything.ANYTHING;
    }

    private static long below(long bound, SortedSet<Long> landmarks) {
        SortedSet<Long> lower = landmarks.headSet(bound + 1);
        return bound == Long.MAX_VALUE || lower.isEmpty() ? Long.MIN_VALUE : lower.last();
    }

    private static long above(long bound, SortedSet<Long> landmarks) {
        SortedSet<Long> higher = landmarks.tailSet(bound);
        return higher.isEmpty() ? Long.MAX_VALUE : higher.first();
    }
}
