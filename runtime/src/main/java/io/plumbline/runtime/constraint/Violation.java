package io.plumbline.runtime.constraint;

import java.io.Serializable;

/**
 * One broken constraint at one place of a value.
 *
 * @param pointer JSON pointer (RFC 6901) from the root of the value, empty for the root itself
 * @param keyword the JSON Schema keyword that is broken, for example {@code maximum}
 * @param limit the keyword's limit as the contract writes it
 * @param message what is wrong in words, for example {@code 9 is outside 0..3}
 */
public record Violation(String pointer, String keyword, String limit, String message) implements Serializable {

    /** This violation as seen from a value that holds the present root at {@code prefix}, itself a JSON pointer. */
    public Violation under(String prefix) {
        return prefix.isEmpty() ? this : new Violation(prefix + pointer, keyword, limit, message);
    }

    /** The JSON pointer of the property {@code name} of the object at {@code pointer}. */
    public static String pointer(String pointer, String name) {
        return pointer + '/' + name.replace("~", "~0").replace("/", "~1");
    }

    /** Place and message in one line, for people. */
    @Override
    public String toString() {
        return pointer.isEmpty() ? message : pointer.substring(1) + ": " + message;
    }
}
