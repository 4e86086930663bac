package io.plumbline.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.Pattern;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Place;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.http.parameter.Style;
import io.plumbline.runtime.json.Codecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which operation a path and a method lead to, and what is answered where there is none. */
class RouterTest {

    private static final List<String> OPERATIONS = List.of(
            "GET /users/{id}",
            "DELETE /users/{id}",
            "GET /users/me",
            "GET /users/{user}/files/{name}.json",
            "GET /users/{id}/files/{file}",
            "GET /range/{from}-{to}",
            "GET /a/{x}/c",
            "GET /a/b/{y}",
            "POST /jobs/{id}:cancel",
            "OPTIONS /own",
            "GET /",
            "GET /sp%20ace");

    private static final Router ROUTER = Router.builder()
            .routes(OPERATIONS.stream().map(RouterTest::route).toList())
            .build();

    private static Route route(String operation) {
        String[] parts = operation.split(" ", 2);
        OperationInfo info = new OperationInfo(operation, parts[0], parts[1], List.of("text/plain"), List.of());
        return new Route(info, call -> {
            String text = operation + " " + call.context().rawPathParameters();
            return HttpResponse.of(200, Headers.NONE, "text/plain", text.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static HttpResponse send(Router router, String method, String path, Headers headers) throws IOException {
        return router.handle(HttpRequest.of(method, path, "", headers));
    }

    private static String text(HttpResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /users/7 | GET /users/{id} {id=7}",
                "GET | /users/a%2Fb | GET /users/{id} {id=a%2Fb}",
                "GET | /users/ | GET /users/{id} {id=}",
                "GET | /users/me | GET /users/me {}",
                "GET | /users/%6De | GET /users/me {}",
                "GET | /users/1/files/x.json | GET /users/{user}/files/{name}.json {user=1, name=x}",
                "GET | /users/1/files/x.json.json | GET /users/{user}/files/{name}.json {user=1, name=x.json}",
                "GET | /users/1/files/x%2Ejson | GET /users/{user}/files/{name}.json {user=1, name=x}",
                "GET | /users/1/files/x.xml | GET /users/{id}/files/{file} {id=1, file=x.xml}",
                "GET | /range/1-2-3 | GET /range/{from}-{to} {from=1, to=2-3}",
                "GET | /a/b/c | GET /a/b/{y} {y=c}",
                "GET | /a/q/c | GET /a/{x}/c {x=q}",
                "POST | /jobs/9:cancel | POST /jobs/{id}:cancel {id=9}",
                "POST | /jobs/9%3Acancel | POST /jobs/{id}:cancel {id=9}",
                "GET | / | GET / {}",
                "GET | /sp%20ace | GET /sp%20ace {}",
                "OPTIONS | /own | OPTIONS /own {}",
            })
    void finds(String method, String path, String expected) throws IOException {
        HttpResponse response = send(ROUTER, method, path, Headers.NONE);
        assertThat(response.status()).isEqualTo(200);
        assertThat(text(response)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /nothing | 404 | 'there is nothing at this path'",
                "GET | /users | 404 | 'there is nothing at this path'",
                "GET | /users/7/ | 404 | 'there is nothing at this path'",
                "GET | //users/7 | 404 | 'there is nothing at this path'",
                "GET | users/7 | 404 | 'there is nothing at this path'",
                "GET | * | 404 | 'there is nothing at this path'",
                "GET | /range/12 | 404 | 'there is nothing at this path'",
                "POST | /jobs/9 | 404 | 'there is nothing at this path'",
                "GET | /users/%4 | 400 | 'a segment of the path has a malformed percent escape at index 0'",
                "GET | /users/%FF | 400 | 'a segment of the path has percent escapes that are not UTF-8'",
                "PATCH | /users/7 | 405 | 'the path has no such method'",
                "get | /users/7 | 405 | 'the path has no such method'",
                "DELETE | /users/me | 405 | 'the path has no such method'",
                "HEAD | /jobs/9:cancel | 405 | ''",
            })
    void refuses(String method, String path, int status, String detail) throws IOException {
        HttpResponse response = send(ROUTER, method, path, Headers.NONE);
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.headers().first("content-type")).contains("application/problem+json");
        assertThat(text(response)).contains(detail);
    }

    @Test
    void tellsAllowedMethods() throws IOException {
        HttpResponse refused = send(ROUTER, "PUT", "/users/7", Headers.NONE);
        HttpResponse options = send(ROUTER, "OPTIONS", "/users/7", Headers.NONE);
        assertThat(refused.headers().all("Allow")).containsExactly("DELETE, GET, HEAD, OPTIONS");
        assertThat(options.status()).isEqualTo(204);
        assertThat(options.headers().all("Allow")).containsExactly("DELETE, GET, HEAD, OPTIONS");
        assertThat(options.headers().first("Content-Length")).isEmpty();
    }

    @Test
    void answersHeadAsGetWithoutTheBody() throws IOException {
        HttpResponse get = send(ROUTER, "GET", "/users/7", Headers.NONE);
        HttpResponse head = send(ROUTER, "HEAD", "/users/7", Headers.NONE);
        assertThat(head.headers()).isEqualTo(get.headers());
        assertThat(head.headers().first("Content-Length")).contains("" + get.body().length);
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain | 200",
                "text/* | 200",
                "*/* | 200",
                "'application/json, text/plain;q=0.1' | 200",
                "'' | 200",
                "application/json | 406",
                "text/plain;q=0 | 406",
                "'text/plain;q=0, */*' | 406",
                "text/plain;q=2 | 406",
            })
    void negotiates(String accept, int status) throws IOException {
        HttpResponse response = send(ROUTER, "GET", "/users/7", Headers.NONE.with("Accept", accept));
        assertThat(response.status()).isEqualTo(status);
    }

    @Test
    void prefersTheMoreExactAndTheMoreWelcome() {
        List<String> offered = List.of("application/json", "application/vnd.acme+json");
        assertThat(MediaTypes.best(offered, List.of("*/*;q=0.5, application/vnd.acme+json")))
                .contains("application/vnd.acme+json");
        assertThat(MediaTypes.best(offered, List.of("application/*", "application/json;q=0.9")))
                .contains("application/vnd.acme+json");
        assertThat(MediaTypes.best(offered, List.of())).contains("application/json");
    }

    @Test
    void keepsAnExceptionFromTheCaller() throws IOException {
        List<RuntimeException> heard = new ArrayList<>();
        RuntimeException secret = new IllegalStateException("password=1234");
        Router router = Router.builder()
                .routes(List.of(new Route(new OperationInfo("x", "GET", "/x", List.of(), List.of()), call -> {
                    throw secret;
                })))
                .failures((request, exception) -> heard.add(exception))
                .build();
        HttpResponse response = send(router, "GET", "/x", Headers.NONE);
        assertThat(response.status()).isEqualTo(500);
        assertThat(text(response)).doesNotContain("1234").contains("Internal Server Error");
        assertThat(heard).containsExactly(secret);
    }

    @Test
    void lendsRefusalsTheApplicationsForm() throws IOException {
        Router router = Router.builder()
                .routes(List.of(route("GET /x")))
                .errors((problem, request) ->
                        HttpResponse.of(problem.status(), Headers.NONE.with("X-Kind", problem.kind() + "")))
                .build();
        HttpResponse response = send(router, "PUT", "/x", Headers.NONE);
        assertThat(response.status()).isEqualTo(405);
        assertThat(response.headers().first("X-Kind")).contains("METHOD_NOT_ALLOWED");
        assertThat(response.headers().first("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @Test
    void beginsAtTheBasePath() throws IOException {
        Router router = Router.builder()
                .routes(List.of(route("GET /x")))
                .basePath("/api")
                .build();
        assertThat(send(router, "GET", "/api/x", Headers.NONE).status()).isEqualTo(200);
        assertThat(send(router, "GET", "/x", Headers.NONE).status()).isEqualTo(404);
        assertThat(send(router, "GET", "/apix", Headers.NONE).status()).isEqualTo(404);
    }

    @Test
    void refusesTwoRoutesForOnePlace() {
        List<Route> routes = List.of(route("GET /a/{x}"), route("GET /a/{y}"));
        assertThatThrownBy(() -> Router.builder().routes(routes).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are two routes for GET /a/{y}");
    }

    @ParameterizedTest
    @CsvSource({"/a/{x}{y}", "/a/{x", "a"})
    void refusesTemplatesThatCanNotBeMatched(String path) {
        assertThatThrownBy(() ->
                        Router.builder().routes(List.of(route("GET " + path))).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"'X\r\nY: 1', a", "X, 'a\r\nY: 1'", "'', a", "X Y, a"})
    void keepsHeadersOnTheirLines(String name, String value) {
        assertThatThrownBy(() -> Headers.NONE.with(name, value)).isInstanceOf(IllegalArgumentException.class);
    }

    private static final Parameter.Form.Styled PLAIN =
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING));

    private static Route candidate(String path, int rank, String pattern) {
        Parameter<String> name = Parameter.of(Place.PATH, path.substring(4, path.length() - 1), PLAIN, Codecs.STRING);
        Check<String> check = Checks.of(Pattern.Rule.of(pattern));
        Route route = route("GET " + path);
        return new Route(route.operation(), route.handler(), new Route.Candidacy(rank, call -> call.fits(name, check)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a/1 | GET /a/{digits} {digits=1}",
                "/a/x | GET /a/{word} {word=x}",
                "/a/x1 | GET /a/{any} {any=x1}",
                "/a/+ | GET /a/{any} {any=+}",
            })
    void asksOperationsOfTheSamePathsByRank(String path, String expected) throws IOException {
        List<Route> routes = List.of(
                candidate("/a/{any}", 3, "^[a-z0-9]*$"),
                candidate("/a/{digits}", 1, "^[0-9]*$"),
                candidate("/a/{word}", 2, "^[a-z]*$"));
        assertThat(text(send(Router.builder().routes(routes).build(), "GET", path, Headers.NONE)))
                .isEqualTo(expected);
    }
}
