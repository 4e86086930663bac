package io.plumbline.examples.functiongraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.examples.functiongraph.store.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server refuses, and in which words. */
class RefusalsTest {

    @TempDir
    static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new RunningServer(Database.embeddedUrl(folder));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"max_async_retry_attempts":4}                           | max_async_retry_attempts: 4 is outside 0..3
            {"max_async_retry_attempts":-1}                          | max_async_retry_attempts: -1 is outside 0..3
            {"max_async_event_age_in_seconds":0}                     | max_async_event_age_in_seconds: 0 is outside 1..86400
            {"max_async_retry_attempts":"1"}                         | max_async_retry_attempts: "1" is not an integer
            {"max_async_retry_attempts":1.5}                         | max_async_retry_attempts: 1.5 is not an integer
            {"max_async_retry_attempts":null}                        | max_async_retry_attempts: null is not an integer
            {"max_async_retry_attempts":true}                        | max_async_retry_attempts: true is not an integer
            {"enable_async_status_log":"yes"}                        | enable_async_status_log: "yes" is not a boolean
            {"log_group_id":7}                                       | log_group_id: 7 is not a string
            {"destination_config":[]}                                | destination_config:
            {"destination_config":{"on_success":{}}}                 | destination_config/on_success/destination:
            {"destination_config":{"on_success":{"destination":"","param":"{}"}}}         | destination_config/on_success/destination:
            {"destination_config":{"on_success":{"destination":"RocketMQ","param":"{}"}}} | is not one of OBS, SMN, DIS, FunctionGraph
            {"destination_config":{"on_success":{"destination":"OBS"}}}                   | destination_config/on_success/param: is required
            {"destination_config":{"on_success":{"destination":"OBS","param":"{}"}}}      | destination_config/on_success/param/bucket: is required
            {"destination_config":{"on_success":{"destination":"OBS","param":"{"}}}       | destination_config/on_success/param:
            {"destination_config":{"on_success":{"destination":"OBS","param":"{\\"bucket\\":\\"b\\",\\"expires\\":366}"}}} | param/expires: 366 is outside 0..365
            {"destination_config":{"on_success":{"destination":"SMN","param":"{\\"topic_urn\\":\\"x\\"}"}}}               | param/topic_urn:
            {"destination_config":{"on_success":{"destination":"FunctionGraph","param":"{\\"func_urn\\":\\"urn:fss:x\\"}"}}} | param/func_urn:
            {"max_async_retry_attempts":1                            | line 1
            {"max_async_retry_attempts":1}}                          | line 1
            {"max_async_retry_attempts":1,"max_async_retry_attempts":2} | max_async_retry_attempts
            []                                                       | body:
            """)
    void aBodyThatBreaksTheContractIs400AndSaysWhere(String body, String message) throws Exception {
        Client.Answer answer = server.client().put(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("FSS.0400");
        assertThat(answer.message()).contains(message.strip());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws Exception {
        Client.Answer answer = server.client()
                .put("{\"max_async_retry_attempts\":9,\"max_async_event_age_in_seconds\":\"x\",\"log_group_id\":1}");

        assertThat(answer.message().split("; ")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '', 401, FSS.0401
            wrong, 401, FSS.0401
            """)
    void withoutAValidTokenNothingElseIsLookedAt(String token, int status, String code) throws Exception {
        Client.Answer answer = server.client().send("PUT", Client.config("nonsense"), token, "{");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            nonsense,                                                                                400, FSS.1309
            urn:fss:cn-north-7:7aad83af3e8d42e99ac194aaaaaaaaaa:function:default:other,              404, FSS.1051
            urn:fss:cn-north-7:7aad83af3e8d42e99ac194aaaaaaaaaa:function:default:test:v9,            404, FSS.1052
            urn:fss:cn-north-7:7aad83af3e8d42e99ac194aaaaaaaaaa:function:default:test:!gone,         404, FSS.1053
            urn:fss:cn-north-7:5691ba790e2b46ceb38316aaaaaaaaaa:function:default:testPython:latest,  404, FSS.1051
            urn%3Afss%3Acn-north-7%3A7aad83af3e8d42e99ac194aaaaaaaaaa%3Afunction%3Adefault%3Atest,   200, ''
            """)
    void aFunctionMustExistInTheProjectOfThePath(String function, int status, String code) throws Exception {
        Client.Answer answer = server.client().send("PUT", Client.config(function), "demo", "{}");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,    /v2/p-1/fgs/functions/urn:fss:r:p1:function:d:f/async-invoke-config, 400, FSS.0400
            GET,    /nothing,                                     404, FSS.0404
            POST,   /v2/p1/fgs/functions/x/async-invoke-config,   405, FSS.0405
            GET,    /v2/p1/fgs/functions/%zz/async-invoke-config, 400, FSS.0400
            """)
    void otherRequestsAreRefusedInTheSameForm(String method, String path, int status, String code) throws Exception {
        String target = path.contains("%zz") ? path.replace("%zz", "%C3%28") : path;
        Client.Answer answer = server.client().send(method, target, "demo", "");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.message()).isNotEmpty();
    }

    @Test
    void aTokenDoesNotOpenOtherProjects() throws Exception {
        String path = "/v2/stranger/fgs/functions/urn:fss:cn-north-7:stranger:function:default:f/async-invoke-config";
        assertThat(server.client().get(path).status()).isEqualTo(403);
    }

    @Test
    void aHugeBodyIsRefusedUnread() throws Exception {
        String body = "{\"log_group_id\":\"" + "x".repeat(300_000) + "\"}";
        Client.Answer answer = server.client().put(body);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("FSS.0413");
    }
}
