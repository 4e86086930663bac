package io.plumbline.examples.functiongraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.plumbline.examples.functiongraph.store.Databases;
import io.plumbline.runtime.urn.FunctionUrn;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operations do, over HTTP, on each database. */
class OperationsTest {

    private static final String PAGE_REQUEST = """
            {"max_async_event_age_in_seconds":60,"max_async_retry_attempts":1,"destination_config":{
             "on_success":{"destination":"FunctionGraph","param":"{\\"func_urn\\":\\"urn:fss:cn-north-7:5691ba790e2b46ceb38316xxxxxxxxxx:function:default:testPython:latest\\"}"},
             "on_failure":{"destination":"FunctionGraph","param":"{\\"func_urn\\":\\"urn:fss:cn-north-7:5691ba790e2b46ceb38316xxxxxxxxxx:function:default:testPython:latest\\"}"}}}
            """;

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    private @interface OnEachDatabase {}

    @TempDir
    Path folder;

    @OnEachDatabase
    void theExampleOfThePageIsAnsweredAsThePageSays(String kind) throws Exception {
        try (RunningServer server = new RunningServer(Databases.fresh(kind, folder))) {
            Client client = server.client();
            Client.Answer put = client.put(PAGE_REQUEST);

            assertThat(put.status()).isEqualTo(200);
            assertThat(put.body().fieldNames())
                    .toIterable()
                    .containsExactly(
                            "func_urn",
                            "max_async_event_age_in_seconds",
                            "max_async_retry_attempts",
                            "destination_config",
                            "created_time",
                            "last_modified");
            assertThat(put.body().path("func_urn").asText()).isEqualTo(Client.FUNCTION);
            assertThat(put.body().path("max_async_event_age_in_seconds").asInt())
                    .isEqualTo(60);
            assertThat(put.body().at("/destination_config/on_success/param").asText())
                    .isEqualTo("{\"func_urn\":\"urn:fss:cn-north-7:5691ba790e2b46ceb38316xxxxxxxxxx:function:default:"
                            + "testPython:latest\"}");
            assertThat(client.get(Client.config(Client.FUNCTION)).body()).isEqualTo(put.body());
        }
    }

    @OnEachDatabase
    void putReplacesAndWhatIsLeftOutGoesBackToItsDefault(String kind) throws Exception {
        try (RunningServer server = new RunningServer(Databases.fresh(kind, folder))) {
            Client client = server.client();
            JsonNode first = client.put(PAGE_REQUEST).body();
            JsonNode second = client.put("{}").body();

            assertThat(second.path("max_async_event_age_in_seconds").asInt()).isEqualTo(3600);
            assertThat(second.path("max_async_retry_attempts").asInt()).isEqualTo(1);
            assertThat(second.path("destination_config")).isEmpty();
            assertThat(second.path("created_time")).isEqualTo(first.path("created_time"));
            assertThat(time(second, "last_modified")).isAfter(time(first, "last_modified"));
        }
    }

    @OnEachDatabase
    void whatIsDeletedIsGone(String kind) throws Exception {
        try (RunningServer server = new RunningServer(Databases.fresh(kind, folder))) {
            Client client = server.client();
            client.put("{}");

            assertThat(client.send("DELETE", Client.config(Client.FUNCTION), "demo", "")
                            .status())
                    .isEqualTo(204);
            assertThat(client.get(Client.config(Client.FUNCTION)).code()).isEqualTo("FSS.0404");
            assertThat(client.send("DELETE", Client.config(Client.FUNCTION), "demo", "")
                            .status())
                    .isEqualTo(404);
        }
    }

    @OnEachDatabase
    void listsInPagesUntilTheMarkerIsZero(String kind) throws Exception {
        FunctionUrn function = FunctionUrn.parse(Client.FUNCTION);
        FunctionUrn[] versions = new FunctionUrn[11];
        for (int n = 0; n < versions.length; n++) {
            versions[n] = function.withVersion("v" + (char) ('a' + n));
        }
        try (RunningServer server = new RunningServer(Databases.fresh(kind, folder), versions)) {
            Client client = server.client();
            for (FunctionUrn version : versions) {
                client.send("PUT", Client.config(version.toString()), "demo", "{}");
            }
            assertThat(pages(client, "")).containsExactly(10, 1);
            assertThat(pages(client, "limit=0&")).containsExactly(10, 1);
            assertThat(pages(client, "limit=4&")).containsExactly(4, 4, 3);
            assertThat(pages(client, "limit=101&")).containsExactly(11);
            assertThat(client.get(list("limit=-1")).code()).isEqualTo("FSS.1001");
            assertThat(client.get(list("limit=x")).code()).isEqualTo("FSS.1001");
            assertThat(client.get(list("marker=-1")).code()).isEqualTo("FSS.1001");
        }
    }

    @OnEachDatabase
    void twoServersOnOneDatabaseKeepOneTruth(String kind) throws Exception {
        String url = Databases.fresh(kind, folder);
        try (RunningServer one = new RunningServer(url);
                RunningServer two = "h2".equals(kind) ? one : new RunningServer(url)) {
            List<Callable<JsonNode>> puts = new ArrayList<>();
            for (int n = 0; n < 100; n++) {
                Client client = (n % 2 == 0 ? one : two).client();
                String body = "{\"max_async_event_age_in_seconds\":" + (n + 1) + "}";
                puts.add(() -> client.put(body).body());
            }
            List<JsonNode> answers = all(puts);
            JsonNode last = one.client().get(Client.config(Client.FUNCTION)).body();

            assertThat(answers).contains(last);
            assertThat(two.client().get(Client.config(Client.FUNCTION)).body()).isEqualTo(last);
            assertThat(answers)
                    .allSatisfy(answer ->
                            assertThat(time(answer, "last_modified")).isBeforeOrEqualTo(time(last, "last_modified")));
            assertThat(answers)
                    .extracting(answer -> answer.path("created_time"))
                    .containsOnly(last.path("created_time"));
        }
    }

    private static List<Integer> pages(Client client, String limit) throws Exception {
        List<Integer> sizes = new ArrayList<>();
        long marker = 0;
        do {
            JsonNode page = client.get(list(limit + "marker=" + marker)).body();
            sizes.add(page.path("async_invoke_configs").size());
            marker = page.at("/page_info/next_marker").asLong();
            assertThat(page.path("count").asInt()).isEqualTo(11);
        } while (marker != 0);
        return sizes;
    }

    private static String list(String query) {
        return Client.config(Client.FUNCTION) + "s?" + query;
    }

    private static List<JsonNode> all(List<Callable<JsonNode>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<JsonNode> answers = new ArrayList<>();
            for (Future<JsonNode> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    private static OffsetDateTime time(JsonNode answer, String field) {
        return OffsetDateTime.parse(answer.path(field).asText());
    }
}
