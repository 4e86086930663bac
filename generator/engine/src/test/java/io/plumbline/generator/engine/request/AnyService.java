package io.plumbline.generator.engine.request;

import com.sun.net.httpserver.HttpServer;
import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.java.JavaGenerator;
import io.plumbline.generator.java.option.GeneratorOptions;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.openapi.FrontEndOptions;
import io.plumbline.generator.openapi.OpenApiFrontEnd;
import io.plumbline.generator.openapi.source.SpecSource;
import io.plumbline.runtime.http.Authentication;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpRequest;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.Problem;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.http.Router;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.tools.ToolProvider;

/**
 * All services generated from a contract, behind them nothing but a note that a request was accepted: asked at once, or
 * over connections to the JDK's server.
 */
final class AnyService implements AutoCloseable {

    private static final String ACCEPTED = "accepted";

    private static final int THREADS = 4;

    private final Router router;
    private final HttpServer server;
    private final ExecutorService executor;

    private static final class Accepted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private AnyService(Router router, HttpServer server, ExecutorService executor) {
        this.router = router;
        this.server = server;
        this.executor = executor;
    }

    /** Generates, compiles as strictly as users may, and loads. */
    static AnyService of(Path contract, Path folder) throws IOException, ReflectiveOperationException {
        List<String> routes = new ArrayList<>();
        List<String> arguments = new ArrayList<>(
                List.of("--release", "17", "-Xlint:all,-options", "-Werror", "-proc:none", "-d", folder + "/classes"));
        for (GeneratedFile file : JavaGenerator.generate(model(contract), options(contract))) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            arguments.add(Files.writeString(path, file.content()).toString());
            if (file.path().endsWith("Routes.java")) {
                routes.add(file.path().replace(".java", "").replace('/', '.'));
            }
        }
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException("the code of " + contract + " does not compile");
        }
        ClassLoader loader = new URLClassLoader(
                new URL[] {folder.resolve("classes").toUri().toURL()}, AnyService.class.getClassLoader());
        return serving(router(routes, loader), loader.loadClass("com.acme.api.JdkHandler"));
    }

    private static AnyService serving(Router router, Class<?> handler) throws ReflectiveOperationException {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        HttpServer server =
                (HttpServer) handler.getMethod("server", Router.class, InetSocketAddress.class, Executor.class)
                        .invoke(null, router, anywhere, executor);
        server.start();
        return new AnyService(router, server, executor);
    }

    private static GeneratorOptions options(Path contract) throws IOException {
        Properties chosen = new Properties();
        Path file = contract.resolveSibling("options.properties");
        chosen.load(new StringReader(Files.exists(file) ? Files.readString(file) : ""));
        Map<String, String> texts = new TreeMap<>(Map.of("package", "com.acme", "binding", "jdk"));
        chosen.stringPropertyNames().forEach(key -> texts.put(key, chosen.getProperty(key)));
        return GenerationOptions.parse(texts).code();
    }

    private static ApiModel model(Path contract) {
        Diagnostics diagnostics = new Diagnostics();
        return OpenApiFrontEnd.read(SpecSource.file(contract), FrontEndOptions.DEFAULT, diagnostics)
                .orElseThrow(
                        () -> new IllegalStateException(diagnostics.sorted().toString()));
    }

    private static Router router(List<String> names, ClassLoader loader) throws ReflectiveOperationException {
        List<Route> routes = new ArrayList<>();
        for (String name : names) {
            for (Method method : loader.loadClass(name).getMethods()) {
                if (method.getName().equals("routes")) {
                    Object service = accepting(loader, method.getParameterTypes()[0]);
                    Function<String, String> paths = call -> "/calls/" + call.replaceAll("[^a-zA-Z]+", "-");
                    boolean called = method.getParameterCount() == 2;
                    Object all = called ? method.invoke(null, service, paths) : method.invoke(null, service);
                    ((List<?>) all).forEach(route -> routes.add((Route) route));
                }
            }
        }
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

    private static Object accepting(ClassLoader loader, Class<?> service) {
        return Proxy.newProxyInstance(loader, new Class<?>[] {service}, (proxy, method, arguments) -> {
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

    /** What becomes of a request: {@code accepted}, or the status with what is wrong. */
    List<String> verdict(RequestTable.Request request, Headers headers) throws IOException {
        String[] line = request.target().split(" ", 2);
        String[] target = line[1].split("\\?", 2);
        byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
        HttpResponse response = router.handle(new HttpRequest(
                line[0], target[0], target.length == 2 ? target[1] : "", headers, new ByteArrayInputStream(body)));
        return verdict(response.status(), new String(response.body(), StandardCharsets.UTF_8));
    }

    /** The same of what comes back over a connection. */
    List<String> sent(RequestTable.Request request, Headers headers) throws IOException {
        byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(request.target()).append(" HTTP/1.1\r\nHost: localhost\r\n");
        headers.lines().forEach(line -> head.append(line.name() + ": " + line.value() + "\r\n"));
        head.append("Content-Length: " + body.length + "\r\nConnection: close\r\n\r\n");
        try (Socket socket =
                new Socket(server.getAddress().getAddress(), server.getAddress().getPort())) {
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            String[] answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\r\n\r\n", 2);
            return verdict(Integer.parseInt(answer[0].split(" ", 3)[1]), answer[1]);
        }
    }

    private static List<String> verdict(int status, String text) {
        if (status == 500) {
            return List.of(ACCEPTED);
        }
        return text.isEmpty() ? List.of(String.valueOf(status)) : List.of(text.split("\n", -1));
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
