package io.plumbline.generator.java.naming;

/**
 * A thing that wants a name.
 *
 * @param text the document's text for it
 * @param override the name that the document demands, empty where there is none
 */
public record Wish(String text, String override) {

    /** A wish without a demand. */
    public static Wish of(String text) {
        return new Wish(text, "");
    }
}
