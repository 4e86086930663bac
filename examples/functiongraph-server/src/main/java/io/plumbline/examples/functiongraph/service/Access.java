package io.plumbline.examples.functiongraph.service;

import io.plumbline.examples.functiongraph.store.Registry;
import io.plumbline.runtime.http.CallContext;
import io.plumbline.runtime.urn.FunctionUrn;
import java.util.Optional;

/**
 * Whether a caller may speak of a function, and whether it exists.
 *
 * @param registry the functions and tokens there are
 */
record Access(Registry registry) {

    /** Why not, for an operation on one version or alias. */
    Optional<Refusal> refuseVersion(String project, FunctionUrn function, CallContext context) {
        return refuseProject(project, function, context).or(() -> refusal(registry.presence(function)));
    }

    /** Why not, for an operation on a function with all its versions and aliases. */
    Optional<Refusal> refuseFunction(String project, FunctionUrn function, CallContext context) {
        return refuseProject(project, function, context)
                .or(() -> refusal(registry.presence(function))
                        .filter(refusal ->
                                ErrorCode.NO_FUNCTION.equals(refusal.body().errorCode())));
    }

    private static Optional<Refusal> refuseProject(String project, FunctionUrn function, CallContext context) {
        if (!context.principal(TokenHolder.class).projects().contains(project)) {
            return Optional.of(Refusal.forbidden("The token does not open this project."));
        }
        return project.equals(function.project()) ? Optional.empty() : refusal(Registry.Presence.NO_FUNCTION);
    }

    private static Optional<Refusal> refusal(Registry.Presence presence) {
        return switch (presence) {
            case EXISTS -> Optional.empty();
            case NO_FUNCTION -> Optional.of(Refusal.notFound(ErrorCode.NO_FUNCTION, "Not found the function"));
            case NO_VERSION -> Optional.of(Refusal.notFound(ErrorCode.NO_VERSION, "Not found the function version"));
            case NO_ALIAS -> Optional.of(Refusal.notFound(ErrorCode.NO_ALIAS, "Not found the function alias"));
        };
    }
}
