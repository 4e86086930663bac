package com.acme.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpRequest;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.Router;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Serves the routes of a router by the server that is part of the JDK: for tests, and for demos on the loopback address.
 *
 * <p>That server has limits of its own: it answers a target that is no URI, <code>%zz</code> in it for example, and one that begins with two slashes, by pages of its own; it takes header lines that are malformed; each request that is only half sent holds a thread of the executor until the server gives it up; and it knows HTTP/1.1 only.
 */
@Generated("io.plumbline")
public final class JdkHandler implements HttpHandler {
    private static final Map<String, String> SETTINGS = Map.of(
        "sun.net.httpserver.nodelay", "true",
        "sun.net.httpserver.maxReqHeaders", "100",
        "sun.net.httpserver.maxReqTime", "60",
        "sun.net.httpserver.idleInterval", "30");

    private final Router router;

    /**
     * A handler for a server's context <code>/</code>.
     *
     * @param router what answers the requests
     */
    public JdkHandler(Router router) {
        this.router = router;
    }

    /**
     * A server that is still to be started.
     *
     * <p>It sets the system properties by which that server is bounded, unless they are set, which counts for servers that come after it: small answers are sent at once, a request has at most 100 headers and a minute to be sent, an idle connection half a minute.
     *
     * @param router what answers the requests
     * @param address where to listen, port 0 for any free one
     * @param executor what runs the calls of services, with as many threads as there may be requests under way
     * @return the server
     * @throws IOException where it can not listen there
     */
    public static HttpServer server(Router router, InetSocketAddress address, Executor executor)
            throws IOException {
        SETTINGS.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        } );
        HttpServer server = HttpServer.create(address, 0);
        server.createContext("/", new JdkHandler(router));
        server.setExecutor(executor);
        return server;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        HttpRequest request;
        try {
            request = read(exchange);
        } catch (IllegalArgumentException e) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        try (HttpResponse answer = router.handle(request)) {
            write(answer, exchange);
        }
    }

    private static void write(HttpResponse answer, HttpExchange exchange) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        for (Headers.Line line : answer.headers().lines()) {
            if (head || !line.name().equalsIgnoreCase("Content-Length")) {
                exchange.getResponseHeaders().add(line.name(), line.value());
            }
        }
        long length = answer.headers().first("Content-Length").map(Long::parseLong).orElse(0L);
        boolean none = head || answer.headers().first("Content-Length").filter("0"::equals).isPresent() || answer.status() == 204 || answer.status() == 304;
        exchange.sendResponseHeaders(answer.status(), none ? -1 : length);
        if (!none) {
            answer.writeTo(exchange.getResponseBody());
        }
    }

    private static HttpRequest read(HttpExchange exchange) {
        URI uri = exchange.getRequestURI();
        String query = uri.getRawQuery();
        return new HttpRequest(
                    exchange.getRequestMethod(),
                    uri.getRawPath(),
                    query == null ? "" : query,
                    headers(exchange),
                    exchange.getRequestBody());
    }

    private static Headers headers(HttpExchange exchange) {
        List<Headers.Line> lines = new ArrayList<>();
        exchange.getRequestHeaders().forEach((name, values) -> values.forEach(value -> lines.add(new Headers.Line(name, value))));
        return new Headers(lines);
    }
}
