package io.plumbline.processor.flow;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the value of a variable depends on: variables, fields and methods that stood in its expression, and in the
 * conditions of the ways that came together with several values.
 *
 * <p>A condition tells of all variables that share something with it, and not only of those that it names.
 */
final class Origins {

    private static final int MOST = 48;

    /** On more than can be kept. */
    private static final Object EVERYTHING = new Object();

    private Origins() {}

    /** All of both; null for nothing. */
    static @Nullable Set<Object> union(@Nullable Set<Object> first, @Nullable Set<Object> second) {
        if (first == null || second == null || first.equals(second)) {
            return first == null ? second : first;
        }
        Set<Object> all = new HashSet<>(first);
        all.addAll(second);
        return all.size() > MOST || all.contains(EVERYTHING) ? Set.of(EVERYTHING) : Collections.unmodifiableSet(all);
    }

    /** Whether they have nothing in common. */
    static boolean areApart(@Nullable Set<Object> first, Set<Object> second) {
        if (first == null) {
            return true;
        }
        return !first.contains(EVERYTHING) && !second.contains(EVERYTHING) && Collections.disjoint(first, second);
    }
}
