package io.plumbline.runtime.http;

/**
 * Learns of exceptions that a service threw, of which the caller is told nothing but 500. Must be safe for several
 * threads.
 */
@FunctionalInterface
public interface FailureListener {

    /** Takes note of an exception. */
    void failed(HttpRequest request, RuntimeException exception);
}
