package io.plumbline.generator.java.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.java.JavaGenerator;
import io.plumbline.generator.java.option.GeneratorOptions;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.java.support.Compilation;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpRequest;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.Router;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A service that was generated, compiled together with an implementation and loaded. */
final class GeneratedService {

    private final Router router;

    private GeneratedService(Router router) {
        this.router = router;
    }

    /** The sources of a model. */
    static List<GeneratedFile> sources(ApiModel model) {
        return JavaGenerator.generate(model, GeneratorOptions.of("com.acme"));
    }

    /** The service with the implementation that stands in resources and has a static method {@code router}. */
    static GeneratedService of(ApiModel model, String implementation, Path classes) {
        List<GeneratedFile> files = new ArrayList<>(sources(model));
        files.add(
                new GeneratedFile("com/acme/user/" + implementation + ".java", resource(implementation + ".java.txt")));
        Compilation compilation = Compilation.of(files, classes);
        assertThat(compilation.errors()).isEmpty();
        try {
            Class<?> user = compilation.load("com.acme.user." + implementation);
            return new GeneratedService((Router) user.getMethod("router").invoke(null));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(implementation, e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = GeneratedService.class.getResourceAsStream("/service/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The response to a request whose target is raw. */
    HttpResponse send(String method, String target, Headers headers, String body) {
        String[] parts = target.split("\\?", 2);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try {
            return router.handle(new HttpRequest(
                    method, parts[0], parts.length == 2 ? parts[1] : "", headers, new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String text(HttpResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
