package io.plumbline.generator.engine;

import io.plumbline.generator.engine.diff.change.Audience;
import io.plumbline.generator.openapi.source.SpecSource;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A contract that is out in the world, which a new one is held against before code is generated from it.
 *
 * @param source the contract
 * @param audiences those for whom nothing that worked may break
 */
public record Baseline(SpecSource source, Set<Audience> audiences) {

    /** Copies the audiences, sorted. */
    public Baseline {
        EnumSet<Audience> sorted = EnumSet.noneOf(Audience.class);
        sorted.addAll(audiences);
        audiences = Collections.unmodifiableSet(sorted);
    }
}
