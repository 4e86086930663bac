package io.plumbline.examples.vertx;

import io.plumbline.examples.notes.NoteBook;
import io.plumbline.examples.notes.contract.api.VertxHandler;
import io.plumbline.runtime.http.Router;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.util.concurrent.TimeUnit;

/** The notes on Vert.x. */
public final class NotesServer implements AutoCloseable {

    private static final int PORT = 8080;
    private static final int IDLE_SECONDS = 30;

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;

    /**
     * Starts serving on the loopback address.
     *
     * @param router what answers
     * @param port TCP port, or 0 for any free one
     */
    public NotesServer(Router router, int port) {
        HttpServerOptions options = new HttpServerOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setIdleTimeout(IDLE_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.SECONDS);
        server = vertx.createHttpServer(options)
                .requestHandler(new VertxHandler(vertx, router))
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** Serves until the process is ended. */
    public static void main(String... arguments) {
        new NotesServer(NoteBook.router(), PORT);
    }

    /** The TCP port that it listens on. */
    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
