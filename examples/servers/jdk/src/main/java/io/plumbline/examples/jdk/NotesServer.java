package io.plumbline.examples.jdk;

import com.sun.net.httpserver.HttpServer;
import io.plumbline.examples.notes.NoteBook;
import io.plumbline.examples.notes.contract.api.JdkHandler;
import io.plumbline.runtime.http.Router;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The notes on the server that is part of the JDK. */
public final class NotesServer implements AutoCloseable {

    private static final int PORT = 8080;
    private static final int THREADS = 16;

    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    private final HttpServer server;

    /**
     * Starts serving on the loopback address.
     *
     * @param router what answers
     * @param port TCP port, or 0 for any free one
     * @throws IOException where it can not listen there
     */
    public NotesServer(Router router, int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        server = JdkHandler.server(router, address, executor);
        server.start();
    }

    /** Serves until the process is ended. */
    public static void main(String... arguments) throws IOException {
        new NotesServer(NoteBook.router(), PORT);
    }

    /** The TCP port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
