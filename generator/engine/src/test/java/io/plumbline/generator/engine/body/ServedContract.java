package io.plumbline.generator.engine.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.plumbline.generator.engine.Generation;
import io.plumbline.generator.engine.GenerationRequest;
import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.openapi.source.SpecSource;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpRequest;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.Router;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A contract that is generated, compiled together with a service and served on a port of this machine. */
final class ServedContract implements AutoCloseable {

    private final HttpServer server;

    private ServedContract(HttpServer server) {
        this.server = server;
    }

    /**
     * Serves a contract of the test's resources.
     *
     * @param user a class beside it, whose method {@code router} gives what answers
     */
    static ServedContract start(String contract, String user, Path folder) throws IOException {
        Path sources = folder.resolve("sources");
        SpecSource source = SpecSource.file(copy(contract + "/openapi.yaml", folder.resolve("openapi.yaml")));
        new Generation(new GenerationRequest(
                        source, GenerationOptions.of("com.acme"), sources, folder.resolve("state")))
                .run();
        copy(contract + "/" + user + ".java.txt", sources.resolve("com/acme/user/" + user + ".java"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(sources, classes);
        Router router = router(classes, user);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(router, exchange));
        server.start();
        return new ServedContract(server);
    }

    private static Path copy(String resource, Path target) throws IOException {
        Files.createDirectories(target.resolveSibling(""));
        try (InputStream in = ServedContract.class.getResourceAsStream("/" + resource)) {
            Files.copy(Objects.requireNonNull(in), target);
        }
        return target;
    }

    private static void compile(Path sources, Path classes) throws IOException {
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> files = Files.walk(sources)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            List<String> options =
                    List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d", classes.toString());
            boolean compiled = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(all))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    private static Router router(Path classes, String user) throws IOException {
        URL[] urls = {classes.toUri().toURL()};
        try {
            // stays open as long as the classes are used
            URLClassLoader loader = new URLClassLoader(urls, ServedContract.class.getClassLoader());
            return (Router) loader.loadClass("com.acme.user." + user)
                    .getMethod("router")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(user, e);
        }
    }

    private static void answer(Router router, HttpExchange exchange) throws IOException {
        try (exchange) {
            List<Headers.Line> lines = new ArrayList<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> values.forEach(value -> lines.add(new Headers.Line(name, value))));
            String query = exchange.getRequestURI().getRawQuery();
            HttpResponse response = router.handle(new HttpRequest(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    query == null ? "" : query,
                    new Headers(lines),
                    exchange.getRequestBody()));
            response.headers().lines().stream()
                    .filter(line -> !line.name().equals("Content-Length"))
                    .forEach(line -> exchange.getResponseHeaders().add(line.name(), line.value()));
            long length = response.headers()
                    .first("Content-Length")
                    .map(Long::parseLong)
                    .orElse(0L);
            boolean none = response.headers().first("Content-Length").equals(Optional.of("0"));
            exchange.sendResponseHeaders(response.status(), none ? -1 : length);
            response.writeTo(exchange.getResponseBody());
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream()); // else the client sees a reset
        }
    }

    /** The address of a path. */
    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
