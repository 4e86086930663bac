package io.plumbline.generator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contracts with more than class files hold: their code compiles strictly, and its classes can be initialized. */
class HostileContractTest {

    private static final String TEXT = "x".repeat(70_000);

    @TempDir
    Path folder;

    static Stream<Arguments> contracts() {
        return Stream.of(
                Arguments.of("operations", operations("", 400)),
                Arguments.of("enumerations", schemas("""
                        "Texts": {"type": "string", "enum": [%s]},
                        "Numbers": {"type": "integer", "enum": [%s]}
                        """.formatted(
                                list(5000, i -> "\"value " + i + "\""), list(5000, i -> "" + i)))),
                Arguments.of("texts", schemas("""
                        "Long": {"type": "object", "description": "%1$s", "properties": {
                          "%1$s": {"type": "string", "const": "%1$s"},
                          "defaulted": {"type": "string", "default": "%1$s"},
                          "listed": {"type": "string", "enum": ["%1$s", "y"]},
                          "matched": {"type": "string", "pattern": "%1$s"}}},
                        "%1$s": {"type": "object"}
                        """.formatted(TEXT))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void giveCodeThatCompiles(String name, String contract) throws IOException {
        GenerationResult result = generate(contract);

        assertThat(result).as(result.diagnostics().toString()).isInstanceOf(GenerationResult.Generated.class);
        assertThat(compile()).isEmpty();
        initialize();
    }

    @Test
    void areRefusedWhereAResponseHasMoreHeadersThanARecordHolds() throws IOException {
        String headers = list(300, i -> "\"H%d\": {\"schema\": {\"type\": \"string\"}}".formatted(i));
        GenerationResult result = generate(operations("", 1).replace("\"description\": \"x\"", """
                "description": "x", "headers": {%s}""".formatted(headers)));

        assertThat(result).isInstanceOf(GenerationResult.Refused.class);
        assertThat(result.diagnostics().toString()).contains("300 headers");
    }

    private GenerationResult generate(String contract) throws IOException {
        String extension = contract.startsWith("{") ? ".json" : ".yaml";
        Path file = Files.writeString(folder.resolve("openapi" + extension), contract);
        GenerationRequest request = new GenerationRequest(
                SpecSource.file(file), GenerationOptions.of("com.acme"), sources(), folder.resolve("state"));
        return new Generation(request).run();
    }

    private Path sources() {
        return folder.resolve("sources");
    }

    private String compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (Stream<Path> all = Files.walk(sources());
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            Path classes = Files.createDirectory(folder.resolve("classes"));
            List<String> options =
                    List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d", classes.toString());
            compiler.getTask(messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        return messages.toString();
    }

    private void initialize() throws IOException {
        Path classes = folder.resolve("classes");
        try (Stream<Path> all = Files.walk(classes);
                URLClassLoader loader = new URLClassLoader(
                        new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            List<String> names = all.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .toList();
            assertThat(names)
                    .isNotEmpty()
                    .allSatisfy(type ->
                            assertThat(Class.forName(type, true, loader)).isNotNull());
        }
    }

    private static String operations(String parameters, int count) {
        String paths = list(count, i -> """
                "/r%1$d": {"get": {"operationId": "get%1$d", "tags": ["all"], "parameters": [%2$s],
                  "responses": {"204": {"description": "x"}}}}""".formatted(i, parameters));
        return document(paths, "");
    }

    private static String schemas(String schemas) {
        return document("", schemas);
    }

    private static String document(String paths, String schemas) {
        return """
                {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {%s},
                 "components": {"schemas": {%s}}}""".formatted(paths, schemas);
    }

    private static String list(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
    }
}
