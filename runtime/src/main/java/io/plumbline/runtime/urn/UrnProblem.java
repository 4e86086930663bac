package io.plumbline.runtime.urn;

/**
 * Why a text is refused: the one place where the wording of messages is put together.
 *
 * @param kind what the text should be, as {@code function URN}
 * @param input the whole text, of any length
 * @param part the name of the part that is wrong
 * @param start the index where this part starts
 * @param flaw what is wrong in it
 */
record UrnProblem(String kind, String input, String part, int start, Flaw flaw) {

    String message() {
        return kind + ": " + part + " at " + Math.min(start, input.length()) + ": " + flaw.what();
    }

    UrnSyntaxException exception() {
        return new UrnSyntaxException(this);
    }
}
