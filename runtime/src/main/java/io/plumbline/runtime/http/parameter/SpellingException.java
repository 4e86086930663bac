package io.plumbline.runtime.http.parameter;

/** Thrown where raw text does not follow the rules of its place or style, before its value is looked at. */
public final class SpellingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** An exception that says what is wrong, without the text itself, which has no bound. */
    public SpellingException(String message) {
        super(message);
    }
}
