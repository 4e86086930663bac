package io.plumbline.processor.language;

/**
 * A regular expression that strings must match.
 *
 * @param source as it is written
 * @param dialect what it means
 */
public record Expression(String source, Dialect dialect) {

    /** Which meaning an expression has. */
    public enum Dialect {
        /** That of ECMA-262 with the flag {@code u}; it is searched for. */
        ECMA,
        /** That of {@code java.util.regex} without flags; the whole string must match. */
        JAVA
    }
}
