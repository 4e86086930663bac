package io.plumbline.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.requests.asyncinterfaces.api.AddDogRequest;
import io.plumbline.requests.asyncinterfaces.api.AddDogResult;
import io.plumbline.requests.asyncinterfaces.api.ApiRoutes;
import io.plumbline.requests.asyncinterfaces.api.ApiService;
import io.plumbline.requests.asyncinterfaces.api.GetCatOfNameRequest;
import io.plumbline.requests.asyncinterfaces.api.GetCatOfNameResult;
import io.plumbline.requests.asyncinterfaces.api.GetCatRequest;
import io.plumbline.requests.asyncinterfaces.api.GetCatResult;
import io.plumbline.runtime.http.CallContext;
import io.plumbline.runtime.http.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A service that answers only when more calls are under way than the server has threads for. */
public abstract class LaterAnswers {

    /** Jetty and Tomcat have 200 threads where they are told nothing else. */
    private static final int CALLS = 250;

    private static final int SECONDS = 60;

    /** Starts a server of the framework, whose every request goes to that router. */
    protected abstract RunningServer serve(Router router) throws Exception;

    @Test
    void holdNoThread() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try (RunningServer server =
                serve(Router.builder().routes(ApiRoutes.routes(new Gate())).build())) {
            String address = "http://127.0.0.1:" + server.port() + "/cats/";
            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, CALLS)
                    .mapToObj(call ->
                            HttpRequest.newBuilder(URI.create(address + call)).build())
                    .map(request -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                    .toList();
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get(SECONDS, TimeUnit.SECONDS);
            assertThat(answers).allMatch(answer -> answer.join().statusCode() == 404);
        }
    }

    private static final class Gate implements ApiService {

        private final AtomicInteger waiting = new AtomicInteger();
        private final CompletableFuture<GetCatResult> answer = new CompletableFuture<>();

        @Override
        public CompletionStage<GetCatResult> getCat(GetCatRequest request, CallContext context) {
            if (waiting.incrementAndGet() == CALLS) {
                answer.complete(new GetCatResult.NotFound());
            }
            return answer;
        }

        @Override
        public CompletionStage<GetCatOfNameResult> getCatOfName(GetCatOfNameRequest request, CallContext context) {
            return CompletableFuture.failedFuture(new UnsupportedOperationException());
        }

        @Override
        public CompletionStage<AddDogResult> addDog(AddDogRequest request, CallContext context) {
            return CompletableFuture.failedFuture(new UnsupportedOperationException());
        }
    }
}
