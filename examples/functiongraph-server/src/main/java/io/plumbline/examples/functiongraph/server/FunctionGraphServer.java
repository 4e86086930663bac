package io.plumbline.examples.functiongraph.server;

import io.plumbline.examples.functiongraph.contract.api.AsyncInvokeConfigRoutes;
import io.plumbline.examples.functiongraph.contract.api.AsyncInvokeConfigServlet;
import io.plumbline.examples.functiongraph.service.ConfigService;
import io.plumbline.examples.functiongraph.service.ServiceErrors;
import io.plumbline.examples.functiongraph.service.TokenAuthenticator;
import io.plumbline.examples.functiongraph.store.ConfigStore;
import io.plumbline.examples.functiongraph.store.Database;
import io.plumbline.examples.functiongraph.store.Registry;
import io.plumbline.runtime.http.Router;
import java.time.Clock;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The service on an embedded Jetty.
 *
 * <p>Paths reach the service as they were sent: URNs may come with their colons escaped or not, and it is the
 * contract's router that decodes, once. A connection that sends nothing for half a minute is closed.
 */
public final class FunctionGraphServer implements AutoCloseable {

    private static final int MAX_BODY_BYTES = 256 * 1024;
    private static final int MAX_THREADS = 64;
    private static final long IDLE_TIMEOUT_MILLIS = 30_000;

    /** Jetty would refuse what a path may legally hold where servlets decode it; here the router decodes, once. */
    private static final UriCompliance RAW_PATHS = UriCompliance.RFC3986.with(
            "raw paths",
            UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
            UriCompliance.Violation.AMBIGUOUS_PATH_PARAMETER,
            UriCompliance.Violation.AMBIGUOUS_PATH_SEGMENT,
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.BAD_UTF8_ENCODING,
            UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS,
            UriCompliance.Violation.TRUNCATED_UTF8_ENCODING);

    private final Server jetty;
    private final ServerConnector connector;
    private final Runnable release;

    private FunctionGraphServer(Server jetty, ServerConnector connector, Runnable release) {
        this.jetty = jetty;
        this.connector = connector;
        this.release = release;
    }

    /**
     * Starts serving.
     *
     * @param database which the server closes with itself
     * @param port TCP port, or 0 for any free one
     * @throws Exception where Jetty can not start, for example because the port is taken
     */
    public static FunctionGraphServer start(Database database, String host, int port) throws Exception {
        return start(router(database), database::close, host, port);
    }

    /** The same for any router; {@code release} runs when the server has stopped. */
    static FunctionGraphServer start(Router router, Runnable release, String host, int port) throws Exception {
        Server jetty = new Server(new QueuedThreadPool(MAX_THREADS));
        ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(configuration()));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_TIMEOUT_MILLIS);
        jetty.addConnector(connector);
        jetty.setHandler(handler(router));
        jetty.setErrorHandler(new JsonErrorHandler());
        FunctionGraphServer server = new FunctionGraphServer(jetty, connector, release);
        try {
            jetty.start();
        } catch (Exception e) {
            server.close();
            throw e;
        }
        return server;
    }

    private static Router router(Database database) {
        Registry registry = new Registry(database);
        ConfigService service = new ConfigService(registry, new ConfigStore(database, Clock.systemUTC()));
        return Router.builder()
                .routes(AsyncInvokeConfigRoutes.routes(service))
                .authenticator(new TokenAuthenticator(registry))
                .errors(new ServiceErrors())
                .maxBodyBytes(MAX_BODY_BYTES)
                .build();
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setUriCompliance(RAW_PATHS);
        return configuration;
    }

    private static ServletContextHandler handler(Router router) {
        ServletContextHandler context = new ServletContextHandler();
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        context.setErrorHandler(new JsonErrorHandler());
        ServletHolder servlet = new ServletHolder(new AsyncInvokeConfigServlet(router));
        servlet.setAsyncSupported(true);
        context.addServlet(servlet, "/*");
        return context;
    }

    /** The TCP port that it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Waits until it is closed. */
    public void join() throws InterruptedException {
        jetty.join();
    }

    /** Ends requests under way, then closes the database. */
    @Override
    public void close() {
        try {
            jetty.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty did not stop", e);
        } finally {
            release.run();
        }
    }
}
