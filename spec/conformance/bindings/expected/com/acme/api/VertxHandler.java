package com.acme.api;

import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpRequest;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.Router;
import io.plumbline.runtime.http.body.AwaitedOutput;
import io.plumbline.runtime.http.body.FedInput;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Serves the routes of a router by Vert.x, as the handler of a server's requests or of a route's.
 *
 * <p>Requests are decoded, and services called, by worker threads, of which one is held while a body comes in or goes out; a service that answers later holds none meanwhile. What has read the body before, as a handler of bodies does, leaves none to read. A connection that sends nothing for long is closed only where the server's options have an idle timeout.
 */
@Generated("io.plumbline")
public final class VertxHandler implements Handler<HttpServerRequest> {
    private final Vertx vertx;

    private final Router router;

    /**
     * A handler of requests.
     *
     * @param vertx whose workers decode and answer
     * @param router what answers the requests
     */
    public VertxHandler(Vertx vertx, Router router) {
        this.vertx = vertx;
        this.router = router;
    }

    @Override
    public void handle(HttpServerRequest request) {
        Context context = vertx.getOrCreateContext();
        FedInput body = body(request, context);
        vertx.executeBlocking(() -> router.handleAsync(read(request, body)), false)
                .compose(Future::fromCompletionStage)
                .compose(answer -> vertx.executeBlocking(() -> send(answer, request.response()), false))
                .onComplete(sent -> {}, failure -> fail(request))
                .onComplete(done -> context.runOnContext(none -> drain(request, body)));
    }

    private static FedInput body(HttpServerRequest request, Context context) {
        FedInput body = new FedInput(() -> context.runOnContext(none -> fetch(request, 1)));
        request.pause()
                .handler(chunk -> body.feed(chunk.getBytes()))
                .endHandler(none -> body.end())
                .exceptionHandler(body::fail);
        return body;
    }

    private static void drain(HttpServerRequest request, FedInput body) {
        body.close();
        fetch(request, Long.MAX_VALUE);
    }

    private static void fetch(HttpServerRequest request, long chunks) {
        if (!request.isEnded()) {
            request.fetch(chunks);
        }
    }

    private static HttpRequest read(HttpServerRequest request, InputStream body) {
        List<Headers.Line> lines = new ArrayList<>();
        request.headers().forEach((name, value) -> lines.add(new Headers.Line(name, value)));
        String query = request.query();
        return new HttpRequest(
                    request.method().name(),
                    request.path(),
                    query == null ? "" : query,
                    new Headers(lines),
                    body);
    }

    private static Future<Void> send(HttpResponse answer, HttpServerResponse response) throws
            IOException {
        try (answer) {
            response.setStatusCode(answer.status());
            for (Headers.Line line : answer.headers().lines()) {
                response.headers().add(line.name(), line.value());
            }
            write(answer, response);
            return response.end();
        }
    }

    private static void write(HttpResponse answer, HttpServerResponse response) throws IOException {
        boolean chunked = answer.status() != 204 && answer.status() != 304 && !response.headers().contains("Content-Length");
        response.setChunked(chunked);
        try (OutputStream out = new AwaitedOutput(piece -> response.write(Buffer.buffer(piece)).toCompletionStage())) {
            answer.writeTo(out);
        }
    }

    private static void fail(HttpServerRequest request) {
        if (request.response().headWritten()) {
            request.connection().close();
        } else {
            request.response().headers().clear();
            request.response().setStatusCode(500).end();
        }
    }
}
