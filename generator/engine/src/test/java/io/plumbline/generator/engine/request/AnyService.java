package io.plumbline.generator.engine.request;

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
import java.util.function.Function;
import javax.tools.ToolProvider;

/** All services generated from a contract, behind them nothing but a note that a request was accepted. */
final class AnyService {

    private static final String ACCEPTED = "accepted";

    private final Router router;

    private static final class Accepted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private AnyService(Router router) {
        this.router = router;
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
        return new AnyService(router(routes, folder.resolve("classes").toUri().toURL()));
    }

    private static GeneratorOptions options(Path contract) throws IOException {
        Properties chosen = new Properties();
        Path file = contract.resolveSibling("options.properties");
        chosen.load(new StringReader(Files.exists(file) ? Files.readString(file) : ""));
        Map<String, String> texts = new TreeMap<>(Map.of("package", "com.acme"));
        chosen.stringPropertyNames().forEach(key -> texts.put(key, chosen.getProperty(key)));
        return GenerationOptions.parse(texts).code();
    }

    private static ApiModel model(Path contract) {
        Diagnostics diagnostics = new Diagnostics();
        return OpenApiFrontEnd.read(SpecSource.file(contract), FrontEndOptions.DEFAULT, diagnostics)
                .orElseThrow(
                        () -> new IllegalStateException(diagnostics.sorted().toString()));
    }

    private static Router router(List<String> names, URL classes) throws ReflectiveOperationException {
        ClassLoader loader = new URLClassLoader(new URL[] {classes}, AnyService.class.getClassLoader());
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
        String text = new String(response.body(), StandardCharsets.UTF_8);
        if (response.status() == 500) {
            return List.of(ACCEPTED);
        }
        return text.isEmpty() ? List.of(String.valueOf(response.status())) : List.of(text.split("\n", -1));
    }
}
