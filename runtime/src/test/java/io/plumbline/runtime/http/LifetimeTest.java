package io.plumbline.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.http.body.BodyLimits;
import io.plumbline.runtime.http.body.Field;
import io.plumbline.runtime.http.body.Fields;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.value.Content;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Uploaded files live until the answer is sent, whenever the service answers, and no longer. */
class LifetimeTest {

    private static final int LARGE = 40_000;
    private static final OperationInfo ECHO = new OperationInfo("echo", "POST", "/", List.of(), List.of());
    private static final RequestBody<Content> BODY = RequestBody.<Content>of(true)
            .or(BodyAlternative.form(
                    new Fields(Map.of("file", Field.file()), Field.text(Lexical.STRING)),
                    new OnlyFile(),
                    "multipart/form-data"));

    private final List<RuntimeException> failures = new ArrayList<>();

    /** An object of which the one property is wanted. */
    private static final class OnlyFile implements Codec<Content> {
        @Override
        public Content read(JsonReader in) {
            Map<String, Content> all = Codecs.map(Codecs.CONTENT).read(in);
            return all == null ? Content.of() : all.getOrDefault("file", Content.of());
        }

        @Override
        public void write(JsonWriter out, Content value) {
            Codecs.CONTENT.write(out, value);
        }
    }

    private static Content uploaded(Call call) throws IOException {
        RequestDecoder in = call.decoder();
        return in.build(() -> in.required("body", BODY));
    }

    private static HttpResponse echo(Content content) {
        return HttpResponse.of(200, Headers.NONE, "text/plain", content);
    }

    private Router router(Route route) {
        return Router.builder()
                .routes(List.of(route))
                .limits(new BodyLimits(1 << 16, 1 << 20, 5))
                .failures((request, exception) -> failures.add(exception))
                .build();
    }

    private static HttpRequest upload(String method) {
        byte[] body = ("--b\r\nContent-Disposition: form-data; name=file; filename=x\r\n\r\n" + "x".repeat(LARGE)
                        + "\r\n--b--")
                .getBytes(StandardCharsets.UTF_8);
        Headers headers = Headers.NONE.with("Content-Type", "multipart/form-data; boundary=b");
        return new HttpRequest(method, "/", "", headers, new ByteArrayInputStream(body));
    }

    private static boolean isReadable(Content content) {
        try {
            return content.bytes().length == LARGE;
        } catch (IOException e) {
            return false;
        }
    }

    private static int written(HttpResponse response) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        response.writeTo(out);
        return out.size();
    }

    @Test
    void anUploadedFileMayBeTheAnswer() throws IOException {
        List<Content> seen = new ArrayList<>();
        Router router = router(new Route(ECHO, call -> {
            seen.add(uploaded(call));
            return echo(seen.get(0));
        }));
        HttpResponse response = router.handle(upload("POST"));
        assertThat(response.headers().first("Content-Length")).hasValue(String.valueOf(LARGE));
        assertThat(written(response)).isEqualTo(LARGE);
        assertThat(isReadable(seen.get(0))).isFalse();
    }

    @Test
    void anUploadedFileIsGoneWhereItIsNotTheAnswer() throws IOException {
        List<Content> seen = new ArrayList<>();
        Router router = router(new Route(ECHO, call -> {
            seen.add(uploaded(call));
            return echo(Content.of((byte) 1));
        }));
        try (HttpResponse response = router.handle(upload("POST"))) {
            assertThat(response.status()).isEqualTo(200);
            assertThat(isReadable(seen.get(0))).isFalse();
        }
    }

    @Test
    void anUploadedFileWaitsForAServiceThatAnswersLater() throws IOException {
        CompletableFuture<HttpResponse> later = new CompletableFuture<>();
        List<Content> seen = new ArrayList<>();
        Router router = router(Route.async(ECHO, call -> {
            seen.add(uploaded(call));
            return later;
        }));
        CompletableFuture<HttpResponse> answer =
                router.handleAsync(upload("POST")).toCompletableFuture();
        assertThat(answer).isNotDone();
        assertThat(isReadable(seen.get(0))).isTrue();
        later.complete(echo(seen.get(0)));
        assertThat(written(answer.join())).isEqualTo(LARGE);
        assertThat(isReadable(seen.get(0))).isFalse();
    }

    @Test
    void anUploadedFileIsGoneWhenTheServiceFails() throws IOException {
        List<Content> seen = new ArrayList<>();
        Router router = router(Route.async(ECHO, call -> {
            seen.add(uploaded(call));
            return CompletableFuture.failedFuture(new IOException("broken"));
        }));
        assertThat(router.handle(upload("POST")).status()).isEqualTo(500);
        assertThat(isReadable(seen.get(0))).isFalse();
        assertThat(failures).singleElement().satisfies(e -> assertThat(e).hasRootCauseMessage("broken"));
    }

    @ParameterizedTest
    @CsvSource({"refused later, 406", "refused at once, 406", "failed later, 500", "failed at once, 500", "null, 500"})
    void failuresAreTheSameAtOnceAndLater(String how, int status) throws IOException {
        RuntimeException failure = how.startsWith("refused")
                ? new ProblemException(Problem.of(ProblemKind.NOT_ACCEPTABLE, "no"))
                : new UncheckedIOException(new IOException());
        Router router = router(Route.async(ECHO, call -> {
            if (how.endsWith("at once")) {
                throw failure;
            }
            return how.equals("null")
                    ? nothing()
                    : CompletableFuture.supplyAsync(() -> {
                        throw failure;
                    });
        }));
        assertThat(router.handle(upload("POST")).status()).isEqualTo(status);
        assertThat(failures).hasSize(status == 500 ? 1 : 0);
    }

    @SuppressWarnings("NullAway") // what a careless service gives
    private static CompletionStage<HttpResponse> nothing() {
        return null;
    }

    @Test
    void anErrorMapperThatFailsLeavesTheStatus() throws IOException {
        Router router = Router.builder()
                .routes(List.of(new Route(ECHO, call -> echo(Content.of()))))
                .errors((problem, request) -> {
                    throw new IllegalStateException("broken");
                })
                .failures((request, exception) -> failures.add(exception))
                .build();
        assertThat(router.handle(upload("PUT"))).hasToString("405 ");
        assertThat(failures).hasSize(1);
    }
}
