package io.plumbline.runtime.http;

import io.plumbline.runtime.http.body.BodyLimits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Router} together. For use by one thread. */
public final class RouterBuilder {

    private final List<Route> routes = new ArrayList<>();
    private @Nullable Authenticator authenticator;
    private ErrorMapper errors = new ProblemDetails();
    private FailureListener failures = (request, exception) -> {
        System.Logger logger = System.getLogger(Router.class.getName());
        logger.log(System.Logger.Level.ERROR, "a service failed", exception);
    };
    private String basePath = "";
    private BodyLimits limits = BodyLimits.DEFAULT;

    RouterBuilder() {}

    /** Adds the routes of a service, as its generated {@code routes} method gives them. */
    public RouterBuilder routes(List<Route> more) {
        routes.addAll(more);
        return this;
    }

    /** Who decides who calls; needed as soon as an operation requires security. */
    public RouterBuilder authenticator(Authenticator judge) {
        authenticator = judge;
        return this;
    }

    /** How refusals are spelled; RFC 9457 problem documents unless set. */
    public RouterBuilder errors(ErrorMapper mapper) {
        errors = mapper;
        return this;
    }

    /** Who learns of exceptions that a service threw; the system logger unless set. */
    public RouterBuilder failures(FailureListener listener) {
        failures = listener;
        return this;
    }

    /**
     * Where the contract's paths begin, for example {@code /api/v1}; nothing unless set.
     *
     * @throws IllegalArgumentException where it does not begin with a slash, or ends with one
     */
    public RouterBuilder basePath(String prefix) {
        if (!prefix.isEmpty() && (!prefix.startsWith("/") || prefix.endsWith("/"))) {
            throw new IllegalArgumentException("a base path begins with a slash and does not end with one");
        }
        basePath = prefix;
        return this;
    }

    /** The most that is read of a body into memory, in bytes; longer ones are 413. */
    public RouterBuilder maxBodyBytes(int bytes) {
        limits = new BodyLimits(bytes, limits.contentBytes(), limits.parts());
        return this;
    }

    /** How much is read of bodies, those that are streamed among them; what is more is 413. */
    public RouterBuilder limits(BodyLimits most) {
        limits = most;
        return this;
    }

    /**
     * The router.
     *
     * @throws IllegalArgumentException where two routes have the same method and path, or a path template is wrong
     * @throws IllegalStateException where an operation requires security and there is no authenticator
     */
    public Router build() {
        return new Router(routes, new RouterSettings(authenticator, errors, failures, basePath, limits));
    }
}
