package io.plumbline.runtime.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What is sent back: status, headers and the body's bytes. Immutable. */
public final class HttpResponse {

    private final int status;
    private final Headers headers;
    private final byte[] body;

    private HttpResponse(int status, Headers headers, byte[] body) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException(status + " is not the status of a final response");
        }
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** A response without a body. */
    public static HttpResponse of(int status, Headers headers) {
        return new HttpResponse(status, headers, new byte[0]);
    }

    /** A response with a body of that media type. */
    public static HttpResponse of(int status, Headers headers, String contentType, byte[] body) {
        return new HttpResponse(status, headers.with("Content-Type", contentType), body.clone());
    }

    /** The status code, 200..599. */
    public int status() {
        return status;
    }

    /** The header lines, those of the body among them. */
    public Headers headers() {
        return headers;
    }

    /** A copy of the body's bytes, empty where there is none. */
    public byte[] body() {
        return body.clone();
    }

    /** Writes the body's bytes. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(body);
    }

    /** The same with more header lines. */
    public HttpResponse with(Headers more) {
        return new HttpResponse(status, headers.with(more), body);
    }

    /** As it goes on the wire: with its length, and for {@code HEAD} without the bytes. */
    HttpResponse framed(boolean head) {
        if (status == 204 || status == 304) {
            return new HttpResponse(status, headers, new byte[0]);
        }
        Headers framed = headers.with("Content-Length", Integer.toString(body.length));
        return new HttpResponse(status, framed, head ? new byte[0] : body);
    }

    /** Status and body, for tests and logs. */
    @Override
    public String toString() {
        return status + " " + new String(body, StandardCharsets.UTF_8);
    }
}
