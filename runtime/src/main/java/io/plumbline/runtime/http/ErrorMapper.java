package io.plumbline.runtime.http;

/**
 * Spells refusals as responses, by default as RFC 9457 problem documents; an application may have its own form.
 *
 * <p>The router adds the problem's headers to what it gives. Must be safe for several threads.
 */
@FunctionalInterface
public interface ErrorMapper {

    /** The response for a problem; its status should be the problem's. */
    HttpResponse map(Problem problem, HttpRequest request);
}
