package io.plumbline.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.http.body.BodyLimits;
import io.plumbline.runtime.http.body.Field;
import io.plumbline.runtime.http.body.Fields;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.value.Content;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies in several media types, each read as its type asks for. */
class RequestBodyTest {

    private static final Length.Rule LENGTH = Length.Rule.of(0, 3);
    private static final Fields FIELDS =
            new Fields(Map.of("a", Field.text(Lexical.INTEGER)), Field.text(Lexical.INTEGER));

    private sealed interface Body {}

    private record Values(Map<String, Integer> values) implements Body {}

    private record Text(String value) implements Body {
        private Text {
            Violations.NONE.add("/value", LENGTH, value).throwIfAny();
        }
    }

    private record Exact(String value) implements Body {}

    private record Raw(Content value) implements Body {}

    private static <T> Codec<Map<String, T>> map(Codec<T> values) {
        return Codecs.map(values);
    }

    private static RequestBody<Body> body(boolean required) {
        Shape.Scalar text = Shape.Scalar.of(Lexical.STRING);
        return RequestBody.<Body>of(required)
                .or(BodyAlternative.json(map(Codecs.INT), "application/json").as(Values::new))
                .or(BodyAlternative.form(
                                FIELDS, map(Codecs.INT), "application/x-www-form-urlencoded", "multipart/form-data")
                        .as(Values::new))
                .or(BodyAlternative.text(text, Codecs.STRING, "text/*").as(Text::new))
                .or(BodyAlternative.text(text, Codecs.STRING, "text/plain; version=2")
                        .as(Exact::new))
                .or(BodyAlternative.content("image/*", "application/octet-stream")
                        .as(Raw::new));
    }

    private static Router router(boolean required, BodyLimits limits) {
        OperationInfo info = new OperationInfo("post", "POST", "/", List.of(), List.of());
        return Router.builder()
                .routes(List.of(new Route(info, call -> answer(call, required))))
                .errors((problem, request) -> HttpResponse.of(
                        problem.status(),
                        Headers.NONE,
                        "text/plain",
                        problem.detail().getBytes(StandardCharsets.UTF_8)))
                .limits(limits)
                .build();
    }

    private static HttpResponse answer(Call call, boolean required) throws IOException {
        RequestDecoder in = call.decoder();
        RequestBody<Body> body = body(required);
        String text = in.build(() -> String.valueOf(required ? in.required("body", body) : in.orNull("body", body)));
        return HttpResponse.of(200, Headers.NONE, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse send(boolean required, String contentType, String body) throws IOException {
        Headers headers = contentType.isEmpty() ? Headers.NONE : Headers.NONE.with("Content-Type", contentType);
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        return router(required, new BodyLimits(60, 80, 5))
                .handle(new HttpRequest("POST", "/", "", headers, new ByteArrayInputStream(bytes)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/json | {\"a\":1} | 200 Values[values={a=1}]",
                "application/json | `` | 400 body: is required",
                "application/x-www-form-urlencoded | a=1&b=2 | 200 Values[values={a=1, b=2}]",
                "application/x-www-form-urlencoded;charset=UTF-8 | a=1 | 200 Values[values={a=1}]",
                "application/x-www-form-urlencoded;charset=latin1 | a=1 | 415 the body must be",
                "application/x-www-form-urlencoded | `` | 200 Values[values={}]",
                "application/x-www-form-urlencoded | a=x | 400 a: ",
                "application/x-www-form-urlencoded | a=%f | 400 a: has a malformed percent escape",
                "application/x-www-form-urlencoded | %f=1 | 400 body: has a field whose name has a malformed",
                "application/x-www-form-urlencoded | a=2147483648 | 400 a: ",
                "multipart/form-data | a | 400 body: has a Content-Type without a boundary",
                "multipart/form-data; boundary=b | a | 400 body: has no line that is the boundary",
                "multipart/form-data; boundary=b | --b-- | 200 Values[values={}]",
                "multipart/form-data; boundary | a | 415 the Content-Type has malformed parameters",
                "text/plain | abc | 200 Text[value=abc]",
                "text/plain | `` | 200 Text[value=]",
                "text/plain | abcd | 400 body: \"abcd\" has 4 characters",
                "text/plain | \u00e4 | 400 body: is not text in UTF-8",
                "text/plain; charset=ISO-8859-1 | \u00e4 | 200 Text[value=\u00e4]",
                "text/plain; charset=nobody | a | 415 the character set of the body is not known",
                "TEXT/html | abc | 200 Text[value=abc]",
                "text/plain; version=2 | abcd | 200 Exact[value=abcd]",
                "text/plain; version=3 | abc | 200 Text[value=abc]",
                "image/png | abc | 200 Raw[value=Content[image/png, a stream]]",
                "image/png; a=b | `` | 200 Raw[value=Content[image/png; a=b, a stream]]",
                "`` | abc | 200 Raw[value=Content[application/octet-stream, a stream]]",
                "`` | `` | 400 body: is required",
                "video/mp4 | abc | 415 the body must be application/json or application/x-www-form-urlencoded or",
            })
    void isReadByItsType(String contentType, String body, String answer) throws IOException {
        assertThat(send(true, contentType, body).toString()).startsWith(answer);
    }

    @ParameterizedTest
    @CsvSource({"'',200 null", "application/json,200 null", "video/mp4,200 null", "text/plain,200 Text[value=]"})
    void mayBeAbsent(String contentType, String answer) throws IOException {
        assertThat(send(false, contentType, "")).hasToString(answer);
    }

    @ParameterizedTest
    @CsvSource({"application/json, 61, 413", "text/plain, 61, 413", "application/x-www-form-urlencoded, 61, 413"})
    void isBoundedInMemory(String contentType, int length, int status) throws IOException {
        assertThat(send(true, contentType, "1".repeat(length)).status()).isEqualTo(status);
    }

    @Test
    void isBoundedWhereTheServiceReadsIt() throws IOException {
        OperationInfo info = new OperationInfo("post", "POST", "/", List.of(), List.of());
        RequestBody<Content> body = RequestBody.<Content>of(true).or(BodyAlternative.content("*/*"));
        Router router = Router.builder()
                .routes(List.of(new Route(info, call -> {
                    RequestDecoder in = call.decoder();
                    Content content = in.build(() -> in.required("body", body));
                    return call.content(200, Headers.NONE, Content.of(content.bytes()), "image/png", "image/*");
                })))
                .limits(new BodyLimits(1, 4, 1))
                .build();
        for (String bytes : List.of("abcd", "abcde")) {
            HttpResponse response = router.handle(new HttpRequest(
                    "POST",
                    "/",
                    "",
                    Headers.NONE.with("Content-Type", "x/y"),
                    new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8))));
            assertThat(response.status()).isEqualTo(bytes.length() == 4 ? 200 : 413);
        }
    }

    private static Call call(String accept) {
        HttpRequest request = HttpRequest.of("GET", "/", "", Headers.NONE.with("Accept", accept));
        CallContext context = new CallContext("x", java.util.Optional.empty(), request.headers(), Map.of());
        return new Call(request, context, new io.plumbline.runtime.http.body.BodyStore(BodyLimits.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | | image/png",
                "image/gif | | image/gif",
                "text/plain | | image/png",
                "*/* | image/gif | image/gif",
                "*/* | video/mp4; codecs=x | video/mp4; codecs=x",
                "*/* | text/plain | ",
            })
    void contentSaysWhatItIs(String accept, String own, String sent) {
        Content content =
                own == null ? Content.of((byte) 1) : Content.of((byte) 1).as(own);
        if (sent == null) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> call(accept).content(200, Headers.NONE, content, "image/png", "image/gif", "video/*"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the contract has no answer in the media type text/plain");
            return;
        }
        HttpResponse response = call(accept).content(200, Headers.NONE, content, "image/png", "image/gif", "video/*");
        assertThat(response.headers().first("Content-Type")).hasValue(sent);
    }

    @Test
    void contentIsMadeWhileItIsSent() throws IOException {
        Content events = Content.produced(out -> {
            out.write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
        });
        HttpResponse response = call("*/*").content(200, Headers.NONE, events, "text/event-stream");
        assertThat(response.framed(false).headers().first("Content-Length")).isEmpty();
        assertThat(response.framed(true).body()).isEmpty();
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        response.framed(false).writeTo(sent);
        assertThat(sent).hasToString("data: 1\n\n");
    }

    @Test
    void textIsSentInUtf8() {
        HttpResponse response =
                call("text/html").text(200, Headers.NONE, Codecs.STRING, "\u00e4", "text/plain", "text/html");
        assertThat(response.headers().first("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(response).hasToString("200 \u00e4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image/png | image/png | image/*",
                "image/* | image/* | image/png",
                "text/plain, image/*;q=0.5 | image/png | image/png",
                "image/*;q=0 | | image/png",
                "text/html, text/plain | text/html | text/plain",
            })
    void callersPrefer(String accept, String best, String offered) {
        String expected = "text/html".equals(best) ? "text/plain" : offered;
        assertThat(call(accept).context().preferred(offered))
                .isEqualTo(java.util.Optional.ofNullable(best).map(some -> expected));
    }
}
