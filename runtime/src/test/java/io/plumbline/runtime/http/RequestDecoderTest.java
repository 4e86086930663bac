package io.plumbline.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Place;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.http.parameter.Style;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests decoded part by part, with everything that is wrong with them told at once. */
class RequestDecoderTest {

    private static final Range.Rule LIMIT_RANGE = Range.Rule.of(0, 100);

    private static final Parameter<String> ID = Parameter.of(
                    Place.PATH, "id", styled(Style.SIMPLE, false, Lexical.STRING), Codecs.STRING)
            .asRequired();
    private static final Parameter<Integer> LIMIT =
            Parameter.of(Place.QUERY, "limit", styled(Style.FORM, true, Lexical.INTEGER), Codecs.INT);
    private static final Parameter<List<Integer>> TAGS = Parameter.of(
            Place.HEADER,
            "X-Tags",
            new Parameter.Form.Styled(Style.SIMPLE, false, new Shape.Array(Shape.Scalar.of(Lexical.INTEGER))),
            Codecs.list(Codecs.INT));
    private static final Parameter<Map<String, Integer>> FILTER =
            Parameter.json(Place.QUERY, "filter", Codecs.map(Codecs.INT));
    private static final RequestBody<List<String>> BODY =
            new RequestBody<>(true, List.of("application/json"), list(Codecs.STRING));

    private static <T> Codec<List<T>> list(Codec<T> element) {
        return Codecs.list(element);
    }

    private static Parameter.Form.Styled styled(Style style, boolean explode, Lexical kind) {
        return new Parameter.Form.Styled(style, explode, Shape.Scalar.of(kind));
    }

    private record Request(
            String id,
            int limit,
            @Nullable List<Integer> tags,
            @Nullable Map<String, Integer> filter,
            List<String> body) {

        private Request {
            Violations violations = Violations.NONE.add("/limit", LIMIT_RANGE, limit);
            violations = Objects.isNull(id) ? violations.missing("/id") : violations;
            violations = Objects.isNull(body) ? violations.missing("/body") : violations;
            violations.throwIfAny();
        }
    }

    private static final Router ROUTER = Router.builder()
            .routes(List.of(new Route(
                    new OperationInfo("put", "PUT", "/items/{id}", List.of(), List.of()), RequestDecoderTest::answer)))
            .errors((problem, request) -> {
                List<String> lines = new ArrayList<>();
                problem.violations()
                        .forEach(violation -> lines.add(violation.in().key() + " " + violation));
                String text = lines.isEmpty() ? problem.detail() : String.join("\n", lines);
                return HttpResponse.of(
                        problem.status(), Headers.NONE, "text/plain", text.getBytes(StandardCharsets.UTF_8));
            })
            .maxBodyBytes(64)
            .build();

    private static HttpResponse answer(Call call) throws IOException {
        RequestDecoder in = call.decoder();
        Request built = in.build(() -> new Request(
                in.required("id", ID),
                in.orElse("limit", LIMIT, 10),
                in.orNull("tags", TAGS),
                in.orNull("filter", FILTER),
                in.required("body", BODY)));
        String text = built.id + " " + built.limit + " " + built.tags + " " + built.filter + " " + built.body;
        return HttpResponse.of(200, Headers.NONE, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse send(String path, String query, Headers headers, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return ROUTER.handle(new HttpRequest("PUT", path, query, headers, new ByteArrayInputStream(bytes)));
    }

    private static final Headers JSON = Headers.NONE.with("Content-Type", "application/json");

    private static String text(HttpResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void decodesEveryPart() throws IOException {
        HttpResponse response = send(
                "/items/a%20b",
                "limit=5&filter=%7B%22a%22:1%7D&ignored=1",
                JSON.with("x-tags", "1, 2").with("X-Tags", "3"),
                "[\"x\"]");
        assertThat(text(response)).isEqualTo("a b 5 [1, 2, 3] {a=1} [x]");
    }

    @Test
    void keepsWhatIsNotSent() throws IOException {
        assertThat(text(send("/items/a", "", JSON, "[]"))).isEqualTo("a 10 null null []");
    }

    @Test
    void tellsEverythingAtOnce() throws IOException {
        HttpResponse response =
                send("/items/", "limit=101&filter=%7B%22a%22:true%7D", JSON.with("X-Tags", "1,b"), "[1,\"x\",null]");
        assertThat(response.status()).isEqualTo(400);
        assertThat(text(response).lines().map(line -> line.replaceAll(": .*", "")))
                .containsExactly("path id", "query limit", "header X-Tags/1", "query filter/a", "body 0", "body 2");
        assertThat(text(response)).contains("path id: is empty", "query limit: 101 is outside 0..100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=x | query limit: \"x\" is not an integer",
                "limit=1&limit=2 | query limit: is given 2 times",
                "limit=2147483648 | query limit: ",
                "limit= | query limit: \"\" is not an integer",
                "limit=1%2 | query limit: has a malformed percent escape at index 1",
                "filter=x | query filter: is not JSON: line 1, column",
                "filter=1&filter=2 | query filter: is given 2 times",
                "limit=-1 | query limit: -1 is outside 0..100",
            })
    void namesTheParameter(String query, String message) throws IOException {
        HttpResponse response = send("/items/a", query, JSON, "[]");
        assertThat(response.status()).isEqualTo(400);
        assertThat(text(response)).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | '' | 400 | body body: is required",
                "application/json | '[1' | 400 | body body: is not JSON: line 1, column",
                "application/json;charset=UTF-8 | [] | 200 | a",
                "application/json; charset=\"utf-8\" | [] | 200 | a",
                "APPLICATION/JSON | [] | 200 | a",
                "application/json;charset=latin1 | [] | 415 | the body must be application/json in UTF-8",
                "text/json | [] | 415 | the body must be application/json",
                "application/json+x | [] | 415 | the body must be application/json",
                "application/json | [\"0123456789012345678901234567890123456789012345678901234567890\"] | 413 | the body is longer than 64 bytes",
            })
    void judgesTheBody(String contentType, String body, int status, String message) throws IOException {
        HttpResponse response = send("/items/a", "", Headers.NONE.with("Content-Type", contentType), body);
        assertThat(response.status()).isEqualTo(status);
        assertThat(text(response)).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Length, 65, 413",
        "Content-Length, x, 413",
        "Content-Encoding, gzip, 415",
        "Content-Length, 2, 200"
    })
    void judgesTheBodysHeaders(String name, String value, int status) throws IOException {
        assertThat(send("/items/a", "", JSON.with(name, value), "[]").status()).isEqualTo(status);
    }

    @Test
    void wantsAContentType() throws IOException {
        assertThat(send("/items/a", "", Headers.NONE, "[]").status()).isEqualTo(415);
    }

    @Test
    void repeatsNoUnboundedText() throws IOException {
        String huge = "9".repeat(900);
        HttpResponse response = send("/items/a", "limit=" + huge + "&filter=" + "x".repeat(5000), JSON, "[]");
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.body()).hasSizeLessThan(700);
    }
}
