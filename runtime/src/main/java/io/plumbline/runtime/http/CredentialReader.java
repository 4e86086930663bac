package io.plumbline.runtime.http;

import io.plumbline.runtime.http.parameter.RawValues;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a caller presents for a security scheme; something presented twice is nothing, since nobody could say
 * which one counts.
 */
final class CredentialReader {

    private CredentialReader() {}

    static Optional<Credential> read(SecurityScheme scheme, HttpRequest request) {
        return switch (scheme.kind()) {
            case API_KEY_HEADER ->
                only(request.headers().all(scheme.parameter())).map(Credential.ApiKey::new);
            case API_KEY_QUERY -> key(scheme, RawValues.ofQuery(request.rawQuery()));
            case API_KEY_COOKIE ->
                key(scheme, RawValues.ofCookies(request.headers().all("Cookie")));
            case HTTP_BASIC -> authorization(request, "Basic").flatMap(CredentialReader::basic);
            case HTTP_BEARER -> authorization(request, "Bearer").map(Credential.Bearer::new);
            case HTTP_OTHER -> authorization(request, scheme.parameter()).map(Credential.Raw::new);
        };
    }

    private static Optional<Credential> key(SecurityScheme scheme, RawValues values) {
        return only(values.named(scheme.parameter())).map(values::decode).map(Credential.ApiKey::new);
    }

    private static Optional<String> only(List<String> values) {
        return values.size() == 1 && !values.get(0).isEmpty() ? Optional.of(values.get(0)) : Optional.empty();
    }

    private static Optional<String> authorization(HttpRequest request, String scheme) {
        return only(request.headers().all("Authorization"))
                .filter(value -> value.regionMatches(true, 0, scheme + " ", 0, scheme.length() + 1))
                .map(value -> value.substring(scheme.length() + 1).strip())
                .filter(value -> !value.isEmpty());
    }

    private static Optional<Credential> basic(String encoded) {
        try {
            String text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Credential.Basic(text.substring(0, colon), text.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
