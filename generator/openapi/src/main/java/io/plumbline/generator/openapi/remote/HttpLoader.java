package io.plumbline.generator.openapi.remote;

import io.plumbline.generator.openapi.source.DocumentLoader;
import io.plumbline.generator.openapi.syntax.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Opens documents by HTTP, from allowed hosts alone; every redirect is judged like the address that it came from.
 *
 * <p>A host's addresses are looked up before it is asked, and Java keeps them for longer than it takes to connect.
 */
public final class HttpLoader implements DocumentLoader {

    private static final int REDIRECTS = 5;

    private final RemoteHosts hosts;
    private final ReadLimits limits;
    private final Duration patience;
    private final HttpClient client;

    /**
     * A loader.
     *
     * @param limits a document of more bytes is not read to its end
     * @param patience how long a document may take, redirects included
     */
    public HttpLoader(RemoteHosts hosts, ReadLimits limits, Duration patience) {
        this.hosts = hosts;
        this.limits = limits;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** A loader of documents of the usual size. */
    public HttpLoader(RemoteHosts hosts, Duration patience) {
        this(hosts, ReadLimits.DEFAULT, patience);
    }

    @Override
    public boolean mayOpen(String path) {
        return address(path).filter(uri -> hosts.refusal(uri).isEmpty()).isPresent();
    }

    @Override
    public InputStream open(String path) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        URI at = address(path).orElseThrow(() -> new NoSuchFileException(path, null, "it is no address"));
        for (int i = 0; i <= REDIRECTS; i++) {
            Optional<String> refusal = hosts.refusal(at);
            if (refusal.isPresent()) {
                String way = i == 0 ? "" : "it redirects to " + at + ", and ";
                throw new AccessDeniedException(path, null, way + refusal.get());
            }
            HttpResponse<byte[]> response = send(at, end);
            if (response.statusCode() == 200) {
                return new ByteArrayInputStream(response.body());
            }
            at = redirect(response)
                    .orElseThrow(() -> new NoSuchFileException(path, null, "status " + response.statusCode()));
        }
        throw new NoSuchFileException(path, null, "it redirects more than " + REDIRECTS + " times");
    }

    private HttpResponse<byte[]> send(URI at, long end) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(at).timeout(patience).GET().build();
        CompletableFuture<HttpResponse<byte[]>> response =
                client.sendAsync(request, head -> LimitedBody.of(limits.bytes() + 1));
        try {
            return response.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new InterruptedIOException("it takes more than " + patience.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the build was stopped");
        }
    }

    private static Optional<URI> redirect(HttpResponse<?> response) {
        boolean elsewhere = response.statusCode() / 100 == 3;
        return response.headers()
                .firstValue("Location")
                .filter(unused -> elsewhere)
                .flatMap(HttpLoader::address)
                .map(response.uri()::resolve);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
