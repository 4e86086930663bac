package io.plumbline.runtime.format;

import java.util.Optional;

/**
 * A string format that someone adds, found by {@link java.util.ServiceLoader}.
 *
 * <p>The formats that {@link Formats} brings along can not be replaced: what a contract says by them must mean the same
 * to whoever generates, compiles and runs.
 */
public interface FormatChecker {

    /** The format's name, as the schema keyword {@code format} gives it. */
    String format();

    /**
     * Looks at one string, of any length and content.
     *
     * @return what is wrong with it in words, without the string itself; empty where it has the format
     */
    Optional<String> check(String value);
}
