package io.plumbline.runtime.http;

import io.plumbline.runtime.http.body.BodyStore;
import io.plumbline.runtime.http.parameter.Percent;
import io.plumbline.runtime.http.parameter.SpellingException;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * Leads requests to their operations: the one entry that a framework's binding calls. Immutable, safe for several
 * threads.
 *
 * <ol>
 *   <li>The path finds its template, fixed texts before parameters (404), and the method its operation (405 with
 *       {@code Allow}; {@code HEAD} is {@code GET} without the body, {@code OPTIONS} tells what is allowed). Where
 *       several operations have the path and method, it is the first of which the path's parameters are, and the last
 *       of all where they are those of none.
 *   <li>The {@link Authenticator} admits the caller (401, 403).
 *   <li>Some media type must be acceptable (406).
 *   <li>The operation's handler decodes (400, 413, 415), calls the service and encodes.
 *   <li>Refusals are spelled by the {@link ErrorMapper}; an exception of the service is 500, and the
 *       {@link FailureListener} gets it.
 * </ol>
 */
public final class Router {

    private final RouteTree routes;
    private final SecurityGate gate;
    private final RouterSettings settings;

    Router(List<Route> routes, RouterSettings settings) {
        this.routes = new RouteTree();
        this.gate = new SecurityGate(settings.authenticator());
        this.settings = settings;
        for (Route route : routes) {
            gate.check(route.operation());
            this.routes.add(route);
        }
    }

    /** A router with the default settings, to be changed one by one. */
    public static RouterBuilder builder() {
        return new RouterBuilder();
    }

    /** Whether a path is below the base path, so that this answers it, if only by 404. */
    public boolean takes(String rawPath) {
        return rawPath.startsWith(settings.basePath() + "/");
    }

    /**
     * Answers a request; where the service answers later, it waits for that.
     *
     * @return the response as it goes on the wire: with {@code Content-Length} where the length is known, and without a
     *     body for {@code HEAD}; to be written or closed
     * @throws IOException where the body can not be read
     */
    public HttpResponse handle(HttpRequest request) throws IOException {
        try {
            return handleAsync(request).toCompletableFuture().join();
        } catch (CompletionException e) {
            throw Failures.unchecked(e);
        }
    }

    /**
     * Answers a request as soon as the service does. The request's body must stay readable until then.
     *
     * @return the response, as {@link #handle} gives it; the stage fails only where the application's
     *     {@link FailureListener} does, or by an {@link Error}
     * @throws IOException where the body can not be read
     */
    public CompletionStage<HttpResponse> handleAsync(HttpRequest request) throws IOException {
        BodyStore store = new BodyStore(settings.limits());
        boolean head = request.method().equals("HEAD");
        return answer(request, store)
                .thenApply(response -> response.framed(head))
                .exceptionally(failure -> failed(request, failure).framed(head))
                .thenApply(response -> response.closing(store::close))
                .whenComplete((response, failure) -> {
                    if (failure != null) {
                        store.close();
                    }
                });
    }

    private CompletionStage<HttpResponse> answer(HttpRequest request, BodyStore store) throws IOException {
        try {
            return Objects.requireNonNull(dispatch(request, store), "a service gave no stage");
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        } catch (IOException | Error e) {
            store.close();
            throw e;
        }
    }

    private HttpResponse failed(HttpRequest request, Throwable failure) {
        RuntimeException exception = Failures.unchecked(failure);
        if (exception instanceof ProblemException refusal) {
            return refuse(refusal.problem(), request);
        }
        settings.failures().failed(request, exception);
        return refuse(Problem.of(ProblemKind.INTERNAL, "the request could not be completed"), request);
    }

    /** A mapper that fails leaves the status. */
    private HttpResponse refuse(Problem problem, HttpRequest request) {
        try {
            return settings.errors().map(problem, request).with(problem.headers());
        } catch (RuntimeException e) {
            settings.failures().failed(request, e);
            return HttpResponse.of(problem.status(), problem.headers());
        }
    }

    private CompletionStage<HttpResponse> dispatch(HttpRequest request, BodyStore store) throws IOException {
        RouteTree.Match match = find(request);
        List<RouteTree.Target> targets = match.targets().getOrDefault(request.method(), List.of());
        if (targets.isEmpty() && request.method().equals("HEAD")) {
            targets = match.targets().getOrDefault("GET", List.of());
        }
        if (!targets.isEmpty()) {
            RouteTree.Target target = choose(targets, match.captured(), request, store);
            return target.route()
                    .handler()
                    .handle(new Call(request, admitted(target, match.captured(), request), store));
        }
        Headers allow = Headers.NONE.with("Allow", allowed(match.targets()));
        if (request.method().equals("OPTIONS")) {
            return CompletableFuture.completedFuture(HttpResponse.of(204, allow));
        }
        throw new ProblemException(
                new Problem(ProblemKind.METHOD_NOT_ALLOWED, "the path has no such method", List.of(), allow));
    }

    private static RouteTree.Target choose(
            List<RouteTree.Target> targets, List<String> captured, HttpRequest request, BodyStore store) {
        for (RouteTree.Target target : targets) {
            Route.Candidacy candidacy = target.route().candidacy();
            CallContext context = context(target, captured, request, Optional.empty());
            if (candidacy == null || candidacy.test().test(new Call(request, context, store))) {
                return target;
            }
        }
        return targets.get(targets.size() - 1);
    }

    private static CallContext context(
            RouteTree.Target target, List<String> captured, HttpRequest request, Optional<Principal> principal) {
        String id = target.route().operation().id();
        return new CallContext(
                id, principal, request.headers(), target.template().named(captured));
    }

    private RouteTree.Match find(HttpRequest request) {
        String path = request.rawPath();
        RouteTree.Match match = null;
        if (takes(path)) {
            List<String> raw =
                    PathTemplate.split(path.substring(settings.basePath().length()));
            match = routes.find(raw, decoded(raw));
        }
        if (match == null) {
            throw new ProblemException(Problem.of(ProblemKind.NOT_FOUND, "there is nothing at this path"));
        }
        return match;
    }

    private static List<String> decoded(List<String> segments) {
        try {
            return segments.stream().map(Percent::decode).toList();
        } catch (SpellingException e) {
            throw new ProblemException(
                    Problem.of(ProblemKind.MALFORMED_REQUEST, "a segment of the path " + e.getMessage()));
        }
    }

    private static String allowed(Map<String, List<RouteTree.Target>> targets) {
        TreeSet<String> methods = new TreeSet<>(targets.keySet());
        methods.add("OPTIONS");
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    /** What the service is told of a call, once the caller may make it and can read the answer. */
    private CallContext admitted(RouteTree.Target target, List<String> captured, HttpRequest request) {
        OperationInfo operation = target.route().operation();
        Optional<Principal> principal = admit(operation, request);
        List<String> accept = request.headers().all("Accept");
        if (!operation.produces().isEmpty()
                && MediaTypes.best(operation.produces(), accept).isEmpty()) {
            String detail = "the response can be " + String.join(" or ", operation.produces());
            throw new ProblemException(Problem.of(ProblemKind.NOT_ACCEPTABLE, detail));
        }
        return context(target, captured, request, principal);
    }

    private Optional<Principal> admit(OperationInfo operation, HttpRequest request) {
        try {
            return gate.admit(operation, request);
        } catch (SpellingException e) {
            throw new ProblemException(
                    Problem.of(ProblemKind.MALFORMED_REQUEST, "the query or a cookie " + e.getMessage()));
        }
    }
}
