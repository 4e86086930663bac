package io.plumbline.runtime.http;

import java.io.InputStream;

/**
 * A request as it came over the wire.
 *
 * <p>Path and query are raw: what a framework has already decoded can not be told apart any more.
 *
 * @param method the method, case-sensitive
 * @param rawPath the path with its escapes, from the application's root, without the query
 * @param rawQuery what follows {@code ?}, with its escapes; empty where there is none
 * @param headers the header lines
 * @param body the body; read at most up to the limit that the router has, and not closed
 */
public record HttpRequest(String method, String rawPath, String rawQuery, Headers headers, InputStream body) {

    /** A request without a body. */
    public static HttpRequest of(String method, String rawPath, String rawQuery, Headers headers) {
        return new HttpRequest(method, rawPath, rawQuery, headers, InputStream.nullInputStream());
    }
}
