package io.plumbline.runtime.http;

import java.util.List;

/**
 * Schemes that a caller must all meet together; none means that anonymous callers are welcome.
 *
 * @param needs the schemes
 */
public record SecurityRequirement(List<Need> needs) {

    /**
     * A scheme with what is required of it.
     *
     * @param scheme the scheme
     * @param scopes scopes or roles that the operation requires
     */
    public record Need(SecurityScheme scheme, List<String> scopes) {

        /** Copies the scopes. */
        public Need {
            scopes = List.copyOf(scopes);
        }
    }

    /** Copies the schemes. */
    public SecurityRequirement {
        needs = List.copyOf(needs);
    }

    /** A requirement of these schemes. */
    public static SecurityRequirement of(Need... needs) {
        return new SecurityRequirement(List.of(needs));
    }
}
