package io.plumbline.processor.report;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The user's options.
 *
 * @param level how much is said
 * @param verbose whether to say by which route the checks came into the compiler
 * @param jdk whether arguments of well-known methods of the JDK are judged too
 * @param spec the contract, whose lines messages name; empty for none
 * @param unknownLevel the value of the level option where it names no level
 */
public record Settings(
        Level level, boolean verbose, boolean jdk, Optional<String> spec, Optional<String> unknownLevel) {

    /** What every option's name begins with. */
    public static final String PREFIX = "plumbline.";

    /** Option: the {@link Level}. */
    public static final String CHECK = PREFIX + "check";

    /** Option: say that the checks are active. */
    public static final String VERBOSE = PREFIX + "verbose";

    /** Option: judge arguments of methods of the JDK. */
    public static final String JDK = PREFIX + "jdk";

    /** Option: the contract's file. */
    public static final String SPEC = PREFIX + "spec";

    /** Reads the options, named in full. */
    public static Settings of(Map<String, String> options) {
        Optional<String> named = Optional.ofNullable(options.get(CHECK));
        Optional<Level> level = named.flatMap(Level::named);
        return new Settings(
                level.orElse(Level.LIKELY),
                isOn(options, VERBOSE),
                isOn(options, JDK),
                Optional.ofNullable(options.get(SPEC)).filter(file -> !file.isBlank()),
                level.isPresent() ? Optional.empty() : named);
    }

    /**
     * Reads the options given to the compiler, and for those that are not given the ones of a file.
     *
     * @param options given to the compiler, named in full
     * @param file named in full or without the prefix
     */
    public static Settings of(Map<String, String> options, Map<String, String> file) {
        Map<String, String> all = new TreeMap<>();
        file.forEach((name, value) -> all.put(name.startsWith(PREFIX) ? name : PREFIX + name, value));
        all.putAll(options);
        return of(all);
    }

    private static boolean isOn(Map<String, String> options, String name) {
        return options.containsKey(name) && !"false".equals(options.get(name));
    }
}
