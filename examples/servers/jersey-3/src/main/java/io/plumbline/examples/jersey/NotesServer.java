package io.plumbline.examples.jersey;

import com.sun.net.httpserver.HttpServer;
import io.plumbline.examples.notes.NoteBook;
import io.plumbline.examples.notes.contract.api.JaxRsFilter;
import io.plumbline.runtime.http.Router;
import java.net.URI;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The notes in a Jakarta REST application, which may have resources of its own beside them. */
public final class NotesServer implements AutoCloseable {

    private static final int PORT = 8080;

    private final HttpServer server;

    /**
     * Starts serving on the loopback address.
     *
     * @param router what answers
     * @param port TCP port, or 0 for any free one
     */
    public NotesServer(Router router, int port) {
        ResourceConfig application = new ResourceConfig()
                .register(new JaxRsFilter(router))
                .register(Greeting.class)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true);
        server = JdkHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:" + port + "/"), application);
    }

    /** Serves until the process is ended. */
    public static void main(String... arguments) {
        new NotesServer(NoteBook.router(), PORT);
    }

    /** The TCP port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
