package io.plumbline.runtime.json;

/** The kinds of JSON values, as RFC 8259 lists them. */
public enum JsonKind {
    /** Names with values. */
    OBJECT("an object"),
    /** Values in order. */
    ARRAY("an array"),
    /** Text. */
    STRING("a string"),
    /** A number of any size, whole or not. */
    NUMBER("a number"),
    /** True or false. */
    BOOLEAN("a boolean"),
    /** The one value {@code null}. */
    NULL("null");

    private final String words;

    JsonKind(String words) {
        this.words = words;
    }

    /** The kind as a message names it, with its article. */
    String words() {
        return words;
    }
}
