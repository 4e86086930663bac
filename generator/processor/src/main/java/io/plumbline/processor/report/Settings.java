package io.plumbline.processor.report;

import java.util.Map;
import java.util.Optional;

/**
 * The user's options.
 *
 * @param level how much is said
 * @param verbose whether to say by which route the checks came into the compiler
 * @param unknownLevel the value of the level option where it names no level
 */
public record Settings(Level level, boolean verbose, Optional<String> unknownLevel) {

    /** What every option's name begins with. */
    public static final String PREFIX = "plumbline.";

    /** Option: the {@link Level}. */
    public static final String CHECK = PREFIX + "check";

    /** Option: say that the checks are active. */
    public static final String VERBOSE = PREFIX + "verbose";

    /** Reads the options, named in full. */
    public static Settings of(Map<String, String> options) {
        Optional<String> named = Optional.ofNullable(options.get(CHECK));
        Optional<Level> level = named.flatMap(Level::named);
        boolean verbose = options.containsKey(VERBOSE) && !"false".equals(options.get(VERBOSE));
        return new Settings(level.orElse(Level.LIKELY), verbose, level.isPresent() ? Optional.empty() : named);
    }
}
