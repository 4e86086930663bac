package io.plumbline.generator.engine.diff.change;

import io.plumbline.generator.model.diagnostic.Printable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where on the wire a change can be seen.
 *
 * @param directions the directions in which what changed travels; none where no operation has it
 * @param places the first parts of operations that hold it, such as {@code GET /pets: response 200}, sorted
 * @param more how many there are beyond those
 */
public record Reach(Set<Direction> directions, List<String> places, int more) {

    /** How many places are listed. */
    public static final int MOST_PLACES = 10;

    /** Nowhere. */
    public static final Reach NONE = new Reach(Set.of(), List.of(), 0);

    /** Copies, and makes the places fit for a log. */
    public Reach {
        EnumSet<Direction> sorted = EnumSet.noneOf(Direction.class);
        sorted.addAll(directions);
        directions = Collections.unmodifiableSet(sorted);
        places = places.stream().map(Printable::line).toList();
    }

    /** All places, of which the first are listed. */
    public static Reach of(Set<Direction> directions, List<String> places) {
        List<String> first = places.stream().limit(MOST_PLACES).toList();
        return new Reach(directions, first, places.size() - first.size());
    }
}
