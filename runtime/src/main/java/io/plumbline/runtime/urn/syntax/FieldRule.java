package io.plumbline.runtime.urn.syntax;

/**
 * What one part of a URN may be.
 *
 * <p>The verdict ({@link #end}) is a number and costs no object; the reason ({@link #explain}) is sought only for a
 * part that was refused.
 */
sealed interface FieldRule permits CharacterRule, ComponentRule, EndRule, WordRule {

    /** The index after the part that starts at {@code from}, which may be beyond the text, or -1 if it is wrong. */
    int end(String text, int from);

    /**
     * What is wrong with a part that was refused.
     *
     * @param from where the part starts, beyond the text if not even the separator before it is there
     * @param to where it would end if it were a field between colons
     */
    Flaw explain(String text, int from, int to);

    /** The flaw of a part without a character. */
    static Flaw absent(String text, int from) {
        return from > text.length() ? new Flaw(text.length(), "missing") : new Flaw(from, "empty");
    }
}
