package io.plumbline.requests;

import io.plumbline.runtime.http.Authentication;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.Problem;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.http.Router;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** All services of a contract, behind them nothing but a note that a request was accepted. */
final class AnyService {

    /** The status of what is accepted, which nothing else in a table has. */
    static final int ACCEPTED = 500;

    private static final class Accepted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private AnyService() {}

    /**
     * What answers requests to all services of a package.
     *
     * @throws IllegalArgumentException where there is none
     */
    static Router router(String name) throws ReflectiveOperationException {
        List<Route> routes = new ArrayList<>();
        for (Class<?> type : Classes.in(name + ".api", "Routes")) {
            for (Method method : type.getMethods()) {
                if (method.getName().equals("routes")) {
                    routes.addAll(routes(method));
                }
            }
        }
        if (routes.isEmpty()) {
            throw new IllegalArgumentException("the pom of the request tables does not generate " + name);
        }
        return router(routes);
    }

    private static List<Route> routes(Method method) throws ReflectiveOperationException {
        Object service = accepting(method.getParameterTypes()[0]);
        Function<String, String> paths = call -> "/calls/" + call.replaceAll("[^a-zA-Z]+", "-");
        boolean called = method.getParameterCount() == 2;
        Object routes = called ? method.invoke(null, service, paths) : method.invoke(null, service);
        return ((List<?>) routes).stream().map(Route.class::cast).toList();
    }

    private static Router router(List<Route> routes) {
        return Router.builder()
                .routes(routes)
                .authenticator(credentials -> new Authentication.Granted(() -> "anyone"))
                .errors((problem, request) -> refusal(problem))
                .failures((request, exception) -> {
                    if (!(exception instanceof Accepted)) {
                        throw exception;
                    }
                })
                .build();
    }

    private static Object accepting(Class<?> service) {
        return Proxy.newProxyInstance(
                service.getClassLoader(), new Class<?>[] {service}, (proxy, method, arguments) -> {
                    if (method.getReturnType() == CompletionStage.class) {
                        return CompletableFuture.failedFuture(new Accepted());
                    }
                    throw new Accepted();
                });
    }

    private static HttpResponse refusal(Problem problem) {
        List<String> lines = new ArrayList<>();
        if (problem.violations().isEmpty()) {
            lines.add(problem.status() + " " + problem.detail());
        } else {
            lines.add(String.valueOf(problem.status()));
            problem.violations().forEach(violation -> lines.add(violation.toString()));
        }
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return HttpResponse.of(problem.status(), Headers.NONE, "text/plain", text);
    }
}
