package io.plumbline.generator.model;

/**
 * What the contract tells readers of an element; raw document text.
 *
 * @param summary one line, empty where there is none
 * @param description CommonMark text, empty where there is none
 * @param deprecated whether new code should keep away from it
 */
public record Documentation(String summary, String description, boolean deprecated) {

    /** Nothing said. */
    public static final Documentation NONE = new Documentation("", "", false);
}
