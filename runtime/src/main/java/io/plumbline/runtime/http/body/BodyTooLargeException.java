package io.plumbline.runtime.http.body;

/** Thrown where a body is longer, or has more parts, than the application takes. */
public final class BodyTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An exception that says which bound is reached. */
    public BodyTooLargeException(String message) {
        super(message, null, false, false);
    }
}
