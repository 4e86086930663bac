package io.plumbline.runtime.http.body;

/** Thrown where a body does not follow the rules of its media type, before its values are looked at. */
public final class MalformedBodyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** An exception that says what is wrong in words that follow the body's name. */
    public MalformedBodyException(String message) {
        super(message);
    }
}
