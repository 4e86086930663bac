package io.plumbline.processor.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much is said; each level says all that those before it say. */
public enum Level {
    /** Nothing. */
    OFF,
    /** What breaks its contract whatever path is taken: errors. */
    DEFINITE,
    /** What breaks its contract on one path or with one constant: warnings. */
    LIKELY,
    /** Whatever is not proven to keep its contract: warnings. */
    STRICT;

    /** The level that an option's value names, in small letters. */
    static Optional<Level> named(String name) {
        return Stream.of(values())
                .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
