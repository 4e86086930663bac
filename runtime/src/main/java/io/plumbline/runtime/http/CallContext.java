package io.plumbline.runtime.http;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a service may want to know of a call beside the request that the contract describes.
 *
 * @param operationId the operation that is called
 * @param principal who calls, empty for anonymous callers
 * @param headers all header lines as they came
 * @param rawPathParameters the path's pieces by parameter, not decoded
 */
public record CallContext(
        String operationId, Optional<Principal> principal, Headers headers, Map<String, String> rawPathParameters) {

    /** Copies the map. */
    public CallContext {
        rawPathParameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rawPathParameters));
    }

    /**
     * Who calls, as the type that the application's {@link Authenticator} grants.
     *
     * @throws IllegalStateException where the caller is anonymous or of another type
     */
    public <P extends Principal> P principal(Class<P> type) {
        return principal
                .filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> new IllegalStateException("the caller is no " + type.getSimpleName()));
    }

    /**
     * Which of some media types the caller likes best, the first of equals; for services that can answer in several.
     *
     * @return empty where the caller accepts none of them
     */
    public Optional<String> preferred(String... mediaTypes) {
        return MediaTypes.best(List.of(mediaTypes), headers.all("Accept"));
    }
}
