package io.plumbline.runtime.http;

import java.util.concurrent.CompletionException;

/** What went wrong in a stage, without what stages wrap it into. */
final class Failures {

    private Failures() {}

    /**
     * The exception itself, wrapped only where it is a checked one.
     *
     * @throws Error where it is one
     */
    static RuntimeException unchecked(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : new CompletionException(cause);
    }
}
