package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.Direction;
import io.plumbline.generator.model.diagnostic.Location;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where two contracts are compared.
 *
 * @param subject what is there, for people
 * @param before where it stands in the old contract
 * @param after where it stands in the new one
 * @param holder what it is a part of
 * @param directions the directions in which it can travel as a part of that
 */
record Spot(
        String subject, Optional<Location> before, Optional<Location> after, Node holder, Set<Direction> directions) {

    static final Set<Direction> BOTH = Collections.unmodifiableSet(EnumSet.allOf(Direction.class));

    /** A part of it, at the same place. */
    Spot part(String suffix) {
        return new Spot(subject + suffix, before, after, holder, directions);
    }

    /** A part of it, at a place of its own. */
    Spot part(String suffix, Optional<Location> old, Optional<Location> now) {
        return new Spot(subject + suffix, old, now, holder, directions);
    }

    /** The same, as far as it travels in these directions. */
    Spot only(Set<Direction> some) {
        EnumSet<Direction> both = EnumSet.noneOf(Direction.class);
        directions.stream().filter(some::contains).forEach(both::add);
        return new Spot(subject, before, after, holder, Collections.unmodifiableSet(both));
    }
}
