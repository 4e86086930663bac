package io.plumbline.processor.flow;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A condition that a way has passed, behind those that it passed before.
 *
 * @param before the condition before; null where this is the first
 * @param symbols what it depends on
 * @param depth how many there are with this one
 */
record Tests(@Nullable Tests before, Set<Object> symbols, int depth) {

    static Tests then(@Nullable Tests before, Set<Object> symbols) {
        return new Tests(before, symbols, depth(before) + 1);
    }

    private static int depth(@Nullable Tests tests) {
        return tests == null ? 0 : tests.depth;
    }

    /** The last condition that both ways have passed together; null where there is none. */
    @SuppressWarnings("ReferenceEquality") // conditions are passed, not compared
    static @Nullable Tests common(@Nullable Tests first, @Nullable Tests second) {
        Tests one = first;
        Tests other = second;
        while (one != other) {
            if (depth(one) >= depth(other)) {
                one = one == null ? null : one.before;
            } else {
                other = other == null ? null : other.before;
            }
        }
        return one;
    }

    /** What the conditions passed since depend on; null for nothing. */
    @SuppressWarnings("ReferenceEquality")
    static @Nullable Set<Object> since(@Nullable Tests common, @Nullable Tests last) {
        Set<Object> all = null;
        for (Tests test = last; test != null && test != common; test = test.before) {
            all = Origins.union(all, test.symbols);
        }
        return all;
    }
}
