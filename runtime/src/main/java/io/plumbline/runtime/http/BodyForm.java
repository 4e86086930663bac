package io.plumbline.runtime.http;

import java.io.IOException;

/** Makes the value of a body of one kind of media type. */
interface BodyForm<T> {

    /**
     * Reads the body.
     *
     * @throws ProblemException 413 and 415, at once
     */
    Decoded<T> read(SentBody body) throws IOException;

    /** Whether a body without a byte is one, where the request says of which type it is. */
    default boolean mayBeEmpty() {
        return true;
    }
}
