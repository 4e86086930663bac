package io.plumbline.generator.openapi.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.plumbline.generator.openapi.syntax.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents from a server of this machine. */
class HttpLoaderTest {

    private static final ReadLimits SMALL = new ReadLimits(1000, 100, 100, 10, 10);

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private String host = "";

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host = "localhost:" + server.getAddress().getPort();
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Map<String, String> redirects = Map.of(
                "/moved", "/a.yaml",
                "/away", "http://elsewhere.example/a.yaml",
                "/file", "file:///etc/passwd",
                "/round", "/round",
                "/wrong", "http://[");
        try (exchange) {
            if (redirects.containsKey(path)) {
                exchange.getResponseHeaders().set("Location", redirects.get(path));
                exchange.sendResponseHeaders(302, -1);
            } else if (path.equals("/slow")) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                await();
            } else if (path.equals("/large")) {
                exchange.sendResponseHeaders(200, 0);
                flood(exchange.getResponseBody());
            } else {
                exchange.sendResponseHeaders(path.equals("/a.yaml") ? 200 : 404, 0);
                exchange.getResponseBody().write("a: 1".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void await() {
        try {
            end.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void flood(OutputStream body) throws IOException {
        while (end.getCount() > 0) {
            body.write(new byte[500]);
            body.flush();
        }
    }

    private byte[] read(String path, Duration patience) throws IOException {
        HttpLoader loader = new HttpLoader(new RemoteHosts(Set.of(host)), SMALL, patience);
        try (InputStream stream = loader.open("http://" + host + path)) {
            return stream.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({"/a.yaml", "/moved"})
    void reads(String path) throws IOException {
        assertThat(read(path, Duration.ofSeconds(20))).asString().isEqualTo("a: 1");
    }

    @Test
    void readsNoMoreThanItNeedsToKnowThatItIsTooMuch() throws IOException {
        assertThat(read("/large", Duration.ofSeconds(20))).hasSize(SMALL.bytes() + 1);
    }

    @ParameterizedTest
    @CsvSource({"/away, elsewhere.example is not among the allowed hosts", "/file, only http and https are"})
    void goesNowhereElse(String path, String reason) {
        assertThatThrownBy(() -> read(path, Duration.ofSeconds(20)))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"/gone, status 404", "/round, redirects more than 5 times", "/wrong, status 302"})
    void findsNothing(String path, String reason) {
        assertThatThrownBy(() -> read(path, Duration.ofSeconds(20)))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void doesNotWaitForEver() {
        assertThatThrownBy(() -> read("/slow", Duration.ofMillis(700))).isInstanceOf(InterruptedIOException.class);
    }

    @Test
    void asksNobodyWhoIsNotNamed() {
        HttpLoader loader = new HttpLoader(new RemoteHosts(Set.of("localhost")), SMALL, Duration.ofSeconds(1));

        assertThat(loader.mayOpen("http://" + host + "/a.yaml")).isFalse();
        assertThat(loader.mayOpen("http://localhost/a.yaml")).isTrue();
        assertThat(loader.mayOpen("http://[")).isFalse();
        assertThatThrownBy(() -> loader.open("http://" + host + "/a.yaml")).isInstanceOf(AccessDeniedException.class);
    }
}
