package io.plumbline.generator.java.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A generated service, called with raw requests. */
class ServiceEmitterTest {

    private static final Headers JSON =
            Headers.NONE.with("Content-Type", "application/json").with("X-Token", "good");

    private static GeneratedService service;

    @BeforeAll
    static void generate(@TempDir Path classes) {
        service = GeneratedService.of(ItemsContract.model(), "ItemsImpl", classes);
    }

    private static HttpResponse get(String target, Headers headers) {
        return service.send("GET", target, headers, "");
    }

    @Test
    void decodesParametersOfEveryPlace() {
        Headers headers = Headers.NONE
                .with("x-trace", "5691ba79-0e2b-46ce-b383-16aaaaaaaaaa")
                .with("Cookie", "a=1; session=s%20s");
        HttpResponse response = get("/items/a%2Fb?tags=one&limit=3&tags=two&flags%5Ba%5D=true", headers);
        assertThat(response.status()).isEqualTo(200);
        assertThat(GeneratedService.text(response))
                .contains("id=a/b", "limit=3", "tags=[one, two]", "flags={a=true}", "session=s s")
                .contains("xTrace=5691ba79-0e2b-46ce-b383-16aaaaaaaaaa")
                .doesNotContain("accept");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sort=5 | sort=Kind0Value[value=5]",
                "sort=50 | sort=Kind1Value[value=50]",
                "sort=a,b | sort=Kind1Value[value=a,b]",
                "sort=a&sort=b | sort=Kind2Value[value=[a, b]]",
                "where=[%7B%22a%22:true%7D] | where=[{a=true}]",
            })
    void takesTheFirstReadingThatTheTypeAccepts(String query, String value) {
        assertThat(GeneratedService.text(get("/items/a?" + query, Headers.NONE)))
                .contains(value);
    }

    @Test
    void asksTheOperationFirstWhosePathParametersAllowLess() {
        assertThat(GeneratedService.text(get("/items/few", Headers.NONE))).isEqualTo("\"FEW\"");
        assertThat(GeneratedService.text(get("/items/rest", Headers.NONE))).contains("id=rest");
    }

    @Test
    void appliesDefaultsAndKeepsAbsence() {
        assertThat(GeneratedService.text(get("/items/a", Headers.NONE)))
                .contains("limit=10", "tags=null", "flags=null", "xTrace=null", "session=null");
    }

    @Test
    void sendsTypedHeaders() {
        Headers headers = get("/items/a", Headers.NONE).headers();
        assertThat(headers.first("Content-Type")).contains("application/json");
        assertThat(headers.first("X-Rate")).contains("7");
        assertThat(headers.first("body")).contains("getItem");
        assertThat(headers.first("X-List")).contains("1,2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/items/1234567 | id: ",
                "/items/ | id: is empty",
                "/items/a?limit=-1 | limit: -1 is outside >= 0",
                "/items/a?limit=1.5 | limit: \\\"1.5\\\" is not an integer",
                "/items/a?limit=9223372036854775808 | limit: ",
                "/items/a?limit=1&limit=2 | limit: is given 2 times",
                "/items/a?tags=ok&tags=long+one | tags/1: ",
                "/items/a?flags[x]=yes | flags/x: \\\"yes\\\" is not a boolean",
                "/items/a?flags[x]=true&flags[x]=true | flags: names a property twice",
            })
    void namesTheParameterThatIsWrong(String target, String message) {
        HttpResponse response = get(target, Headers.NONE);
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.headers().first("Content-Type")).contains("application/problem+json");
        assertThat(GeneratedService.text(response)).contains("\"detail\":\"" + message);
    }

    @Test
    void tellsEverythingThatIsWrong() {
        HttpResponse response = service.send("PUT", "/items/1234567", JSON, "{\"size\":10,\"name\":5}");
        assertThat(response.status()).isEqualTo(400);
        assertThat(GeneratedService.text(response))
                .contains("\"in\":\"path\",\"name\":\"id\"")
                .contains("\"in\":\"body\",\"pointer\":\"/size\"")
                .contains("\"message\":\"10 is outside 1..9\"")
                .contains("\"in\":\"body\",\"pointer\":\"/name\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /items/none | 404 | {\"text\":\"no none\"}",
                "GET | /items/teapot | 418 | {\"text\":\"short and stout\"}",
                "GET | /items/taken | 500 | Internal Server Error",
                "GET | /items/fails | 500 | Internal Server Error",
                "PATCH | /items/a | 405 | Method Not Allowed",
                "HEAD | /items/a | 200 | ''",
                "OPTIONS | /items/a | 204 | ''",
                "PUT | /items/a | 400 | body: is required",
            })
    void answersWithDocumentedStatuses(String method, String target, int status, String text) {
        HttpResponse response = service.send(method, target, JSON, "");
        assertThat(response.status()).isEqualTo(status);
        assertThat(GeneratedService.text(response)).contains(text).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({"1, 204", "9, 409"})
    void tellsRangesFromSingleStatuses(int size, int status) {
        HttpResponse response = service.send("PUT", "/items/a", JSON, "{\"name\":\"n\",\"size\":" + size + "}");
        assertThat(response.status()).isEqualTo(status);
    }

    @Test
    void admitsBeforeItDecodes() {
        HttpResponse response = service.send("PUT", "/items/1234567", Headers.NONE.with("X-Token", "bad"), "{");
        assertThat(response.status()).isEqualTo(401);
        assertThat(GeneratedService.text(response)).contains("unknown token");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/items | [\"x\"] | \"[x],null,null\"",
                "/items | null | \"null,null,null\"",
                "/items | '' | \"null,null,null\"",
                "/items?body=q | [] | [\"[],q,null\"]",
            })
    void tellsPartsOfOneNameApart(String target, String body, String expected) {
        HttpResponse response = service.send("POST", target, JSON, body);
        assertThat(response.status()).isEqualTo(201);
        assertThat(GeneratedService.text(response)).isEqualTo(expected);
        assertThat(response.headers().first("Content-Type"))
                .contains(target.equals("/items") ? "application/json" : "application/vnd.acme+json");
    }

    @Test
    void givesTheSameBytesAgain() {
        assertThat(GeneratedService.sources(ItemsContract.model()))
                .isEqualTo(GeneratedService.sources(ItemsContract.model()));
    }
}
