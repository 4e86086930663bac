package io.plumbline.runtime.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a caller presents for all schemes of one requirement, with the operation that is called.
 *
 * @param operation the operation
 * @param requirement the schemes with the scopes that the operation requires
 * @param bySchemeName what is presented, by the name of the scheme in the contract
 */
public record Credentials(
        OperationInfo operation, SecurityRequirement requirement, Map<String, Credential> bySchemeName) {

    /** Copies the map. */
    public Credentials {
        bySchemeName = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(bySchemeName));
    }

    /**
     * The API key presented for a scheme.
     *
     * @throws IllegalArgumentException where the requirement has no such scheme or it is no API key
     */
    public String apiKey(String schemeName) {
        return of(schemeName, Credential.ApiKey.class).value();
    }

    /**
     * What is presented for a scheme.
     *
     * @throws IllegalArgumentException where the requirement has no such scheme or it is of another kind
     */
    public <C extends Credential> C of(String schemeName, Class<C> kind) {
        @Nullable Credential credential = bySchemeName.get(schemeName);
        if (!kind.isInstance(credential)) {
            throw new IllegalArgumentException(
                    "operation " + operation.id() + " has no " + kind.getSimpleName() + " of scheme " + schemeName);
        }
        return kind.cast(credential);
    }

    /** The scopes that the operation requires of a scheme. */
    public List<String> scopes(String schemeName) {
        return requirement.needs().stream()
                .filter(need -> need.scheme().name().equals(schemeName))
                .flatMap(need -> need.scopes().stream())
                .toList();
    }
}
