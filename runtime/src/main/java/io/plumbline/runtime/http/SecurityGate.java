package io.plumbline.runtime.http;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks the application's {@link Authenticator} about each alternative of an operation for which the caller presents
 * something.
 */
final class SecurityGate {

    private final @Nullable Authenticator authenticator;

    SecurityGate(@Nullable Authenticator authenticator) {
        this.authenticator = authenticator;
    }

    /** Refuses operations that nobody would guard. */
    void check(OperationInfo operation) {
        boolean guarded = operation.security().stream()
                .anyMatch(requirement -> !requirement.needs().isEmpty());
        if (guarded && authenticator == null) {
            throw new IllegalStateException("operation " + operation.id() + " requires security: set an authenticator");
        }
    }

    /**
     * Who calls, empty where anonymous callers are welcome.
     *
     * @throws ProblemException 401 where no alternative is met, 403 where the caller is known and may not
     */
    Optional<Principal> admit(OperationInfo operation, HttpRequest request) {
        Problem refusal = unauthenticated(operation, "credentials are missing");
        boolean open = operation.security().isEmpty();
        for (SecurityRequirement requirement : operation.security()) {
            open |= requirement.needs().isEmpty();
            Authentication verdict = ask(operation, requirement, request);
            if (verdict instanceof Authentication.Granted granted) {
                return Optional.of(granted.principal());
            }
            refusal = worse(refusal, verdict, operation);
        }
        if (open) {
            return Optional.empty();
        }
        throw new ProblemException(refusal);
    }

    private @Nullable Authentication ask(
            OperationInfo operation, SecurityRequirement requirement, HttpRequest request) {
        Map<String, Credential> presented = new LinkedHashMap<>();
        for (SecurityRequirement.Need need : requirement.needs()) {
            CredentialReader.read(need.scheme(), request)
                    .ifPresent(credential -> presented.put(need.scheme().name(), credential));
        }
        boolean complete = presented.size() == requirement.needs().size() && !presented.isEmpty();
        return complete && authenticator != null
                ? authenticator.authenticate(new Credentials(operation, requirement, presented))
                : null;
    }

    private static Problem worse(Problem before, @Nullable Authentication verdict, OperationInfo operation) {
        if (verdict instanceof Authentication.Forbidden forbidden) {
            return Problem.of(ProblemKind.FORBIDDEN, forbidden.reason());
        }
        if (verdict instanceof Authentication.Refused refused && before.kind() != ProblemKind.FORBIDDEN) {
            return unauthenticated(operation, refused.reason());
        }
        return before;
    }

    private static Problem unauthenticated(OperationInfo operation, String reason) {
        List<String> challenges = operation.security().stream()
                .flatMap(requirement -> requirement.needs().stream())
                .flatMap(need -> challenge(need.scheme()).stream())
                .distinct()
                .toList();
        Headers headers = Headers.NONE;
        for (String challenge : challenges) {
            headers = headers.with("WWW-Authenticate", challenge);
        }
        return new Problem(ProblemKind.UNAUTHENTICATED, reason, List.of(), headers);
    }

    /** The challenge of an HTTP scheme; API keys have none registered. */
    private static Optional<String> challenge(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case HTTP_BASIC -> Optional.of("Basic realm=\"api\", charset=\"UTF-8\"");
            case HTTP_BEARER -> Optional.of("Bearer");
            case HTTP_OTHER -> Optional.of(scheme.parameter());
            case API_KEY_HEADER, API_KEY_QUERY, API_KEY_COOKIE -> Optional.empty();
        };
    }
}
