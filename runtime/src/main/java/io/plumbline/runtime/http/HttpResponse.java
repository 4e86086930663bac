package io.plumbline.runtime.http;

import io.plumbline.runtime.value.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * What is sent back: status, headers and the body, which may be made while it is sent.
 *
 * <p>The body may be a file that came with the request, which is deleted when the response has been written or closed.
 */
public final class HttpResponse implements AutoCloseable {

    private static final Content NOTHING = Content.of();

    private final int status;
    private final Headers headers;
    private final Content body;
    private final Runnable release;

    private HttpResponse(int status, Headers headers, Content body, Runnable release) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException(status + " is not the status of a final response");
        }
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.release = release;
    }

    /** A response without a body. */
    public static HttpResponse of(int status, Headers headers) {
        return new HttpResponse(status, headers, NOTHING, () -> {});
    }

    /** A response with a body of that media type. */
    public static HttpResponse of(int status, Headers headers, String contentType, byte[] body) {
        return of(status, headers, contentType, Content.of(body));
    }

    /** A response with a body of that media type, read or made when it is sent. */
    public static HttpResponse of(int status, Headers headers, String contentType, Content body) {
        return new HttpResponse(status, headers.with("Content-Type", contentType), body, () -> {});
    }

    /** The status code, 200..599. */
    public int status() {
        return status;
    }

    /** The header lines, those of the body among them. */
    public Headers headers() {
        return headers;
    }

    /**
     * A copy of the body's bytes, empty where there is none.
     *
     * @throws UncheckedIOException where they can not be read
     */
    public byte[] body() {
        try {
            return body.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the body's bytes, as they come, and closes this. */
    public void writeTo(OutputStream out) throws IOException {
        try {
            body.writeTo(out);
        } finally {
            close();
        }
    }

    /** Gives up what the body is read from; to be called where it is not written. */
    @Override
    public void close() {
        release.run();
    }

    /** The same with more header lines. */
    public HttpResponse with(Headers more) {
        return new HttpResponse(status, headers.with(more), body, release);
    }

    /** As it goes on the wire: with its length where that is known, and for {@code HEAD} without the bytes. */
    HttpResponse framed(boolean head) {
        if (status == 204 || status == 304) {
            return new HttpResponse(status, headers, NOTHING, release);
        }
        OptionalLong length = body.length();
        Headers framed =
                length.isPresent() ? headers.with("Content-Length", Long.toString(length.getAsLong())) : headers;
        return new HttpResponse(status, framed, head ? NOTHING : body, release);
    }

    /** The same, which gives up something more once it is closed; at once where the bytes are in memory already. */
    HttpResponse closing(Runnable last) {
        if (body.isInMemory()) {
            last.run();
            return this;
        }
        return new HttpResponse(status, headers, body, () -> {
            release.run();
            last.run();
        });
    }

    /** Status and the body where it is in memory or in a file, for tests and logs. */
    @Override
    public String toString() {
        return status + " " + (body.length().isPresent() ? new String(body(), StandardCharsets.UTF_8) : body);
    }
}
