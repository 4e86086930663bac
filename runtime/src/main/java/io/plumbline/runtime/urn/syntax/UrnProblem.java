package io.plumbline.runtime.urn.syntax;

/**
 * Why a text is refused: the one place where the wording of messages is put together.
 *
 * @param kind what the text should be, as {@code function URN}
 * @param input the whole text, of any length
 * @param part the name of the part that is wrong
 * @param start the index where this part starts, beyond the text if it is missing
 * @param index the index, from 0, of the first character that is wrong, or the input's length if one is missing
 * @param what what is wrong there, bounded and in printable ASCII
 */
public record UrnProblem(String kind, String input, String part, int start, int index, String what) {

    /** Kind, part, place and what is wrong, in one line. */
    public String message() {
        return kind + ": " + part + " at " + Math.min(start, input.length()) + ": " + what;
    }
}
