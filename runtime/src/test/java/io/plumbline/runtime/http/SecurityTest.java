package io.plumbline.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is admitted with what, before anything else of a request is looked at. */
class SecurityTest {

    private record User(String name) implements Principal {

        @Override
        public String getName() {
            return name;
        }
    }

    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("ann:good:x".getBytes(StandardCharsets.UTF_8));

    private static SecurityRequirement need(SecurityScheme.Kind kind, String parameter) {
        SecurityScheme scheme = new SecurityScheme(kind + "", kind, parameter);
        return SecurityRequirement.of(new SecurityRequirement.Need(scheme, List.of("read")));
    }

    private static Authentication judge(Credentials credentials) {
        String secret = credentials.bySchemeName().values().stream()
                .map(SecurityTest::secret)
                .findFirst()
                .orElseThrow();
        return switch (secret) {
            case "good" ->
                new Authentication.Granted(new User("ann "
                        + credentials.scopes(
                                credentials.bySchemeName().keySet().iterator().next())));
            case "weak" -> new Authentication.Forbidden("not you");
            default -> new Authentication.Refused("unknown key");
        };
    }

    private static String secret(Credential credential) {
        if (credential instanceof Credential.ApiKey key) {
            return key.value();
        }
        if (credential instanceof Credential.Basic basic) {
            return basic.password().equals("good:x") ? "good" : basic.password();
        }
        return credential instanceof Credential.Bearer bearer ? bearer.token() : ((Credential.Raw) credential).value();
    }

    private static HttpResponse send(List<SecurityRequirement> security, String query, Headers headers)
            throws IOException {
        OperationInfo operation = new OperationInfo("x", "GET", "/x", List.of(), security);
        Route route = new Route(
                operation,
                call -> HttpResponse.of(
                        200,
                        Headers.NONE.with(
                                "X-User",
                                call.context()
                                        .principal()
                                        .map(Principal::getName)
                                        .orElse("nobody"))));
        Router router = Router.builder()
                .routes(List.of(route))
                .authenticator(SecurityTest::judge)
                .build();
        return router.handle(HttpRequest.of("GET", "/x", query, headers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "API_KEY_HEADER | X-Key | '' | X-Key | good | 200",
                "API_KEY_HEADER | X-Key | '' | x-key | good | 200",
                "API_KEY_HEADER | X-Key | '' | X-Key | bad | 401",
                "API_KEY_HEADER | X-Key | '' | X-Key | weak | 403",
                "API_KEY_HEADER | X-Key | '' | X-Key | '' | 401",
                "API_KEY_HEADER | X-Key | '' | X-Other | good | 401",
                "API_KEY_QUERY | key | key=go%6Fd | X | x | 200",
                "API_KEY_QUERY | key | key=good&key=good | X | x | 401",
                "API_KEY_QUERY | key | key=%zz | X | x | 400",
                "API_KEY_COOKIE | key | '' | Cookie | a=1; key=good | 200",
                "API_KEY_COOKIE | key | '' | Cookie | a=1 | 401",
                "HTTP_BEARER | '' | '' | Authorization | Bearer good | 200",
                "HTTP_BEARER | '' | '' | Authorization | bEARER  good | 200",
                "HTTP_BEARER | '' | '' | Authorization | Bearer | 401",
                "HTTP_BEARER | '' | '' | Authorization | Basic good | 401",
                "HTTP_OTHER | Digest | '' | Authorization | Digest good | 200",
                "HTTP_BASIC | '' | '' | Authorization | Basic !!! | 401",
                "HTTP_BASIC | '' | '' | Authorization | Basic YW5u | 401",
            })
    void judgesCredentials(
            SecurityScheme.Kind kind, String parameter, String query, String header, String value, int status)
            throws IOException {
        Headers headers = Headers.NONE.with(header, value);
        assertThat(send(List.of(need(kind, parameter)), query, headers).status())
                .isEqualTo(status);
    }

    @Test
    void takesBasicApartAndHandsScopesOn() throws IOException {
        HttpResponse response =
                send(List.of(need(SecurityScheme.Kind.HTTP_BASIC, "")), "", Headers.NONE.with("Authorization", BASIC));
        assertThat(response.headers().first("X-User")).contains("ann [read]");
    }

    @Test
    void challengesWithWhatTheContractHas() throws IOException {
        List<SecurityRequirement> security = Arrays.asList(
                need(SecurityScheme.Kind.API_KEY_HEADER, "X-Key"),
                need(SecurityScheme.Kind.HTTP_BASIC, ""),
                need(SecurityScheme.Kind.HTTP_BEARER, ""));
        HttpResponse response = send(security, "", Headers.NONE);
        assertThat(response.status()).isEqualTo(401);
        assertThat(response.headers().all("WWW-Authenticate"))
                .containsExactly("Basic realm=\"api\", charset=\"UTF-8\"", "Bearer");
    }

    @Test
    void triesAlternativesUntilOneIsGranted() throws IOException {
        List<SecurityRequirement> security =
                List.of(need(SecurityScheme.Kind.API_KEY_HEADER, "X-Key"), need(SecurityScheme.Kind.HTTP_BEARER, ""));
        Headers headers = Headers.NONE.with("X-Key", "weak").with("Authorization", "Bearer good");
        assertThat(send(security, "", headers).status()).isEqualTo(200);
    }

    @Test
    void wantsAllSchemesOfARequirement() throws IOException {
        SecurityRequirement both = new SecurityRequirement(List.of(
                need(SecurityScheme.Kind.API_KEY_HEADER, "X-Key").needs().get(0),
                need(SecurityScheme.Kind.HTTP_BEARER, "").needs().get(0)));
        Headers one = Headers.NONE.with("X-Key", "good");
        assertThat(send(List.of(both), "", one).status()).isEqualTo(401);
        assertThat(send(List.of(both), "", one.with("Authorization", "Bearer good"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void welcomesAnonymousCallersWhereTheContractDoes() throws IOException {
        List<SecurityRequirement> security =
                List.of(need(SecurityScheme.Kind.API_KEY_HEADER, "X-Key"), SecurityRequirement.of());
        assertThat(send(security, "", Headers.NONE).headers().first("X-User")).contains("nobody");
        assertThat(send(List.of(), "", Headers.NONE).status()).isEqualTo(200);
    }

    @Test
    void opensNoOperationForWantOfAnAuthenticator() {
        OperationInfo operation =
                new OperationInfo("x", "GET", "/x", List.of(), List.of(need(SecurityScheme.Kind.HTTP_BEARER, "")));
        List<Route> routes = List.of(new Route(operation, call -> HttpResponse.of(200, Headers.NONE)));
        assertThatThrownBy(() -> Router.builder().routes(routes).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("operation x requires security: set an authenticator");
    }

    @Test
    void keepsSecretsOutOfTexts() {
        assertThat(List.of(
                                new Credential.ApiKey("s3cret"),
                                new Credential.Basic("s3cret", "s3cret"),
                                new Credential.Bearer("s3cret"),
                                new Credential.Raw("s3cret"))
                        .toString())
                .doesNotContain("s3cret");
    }
}
