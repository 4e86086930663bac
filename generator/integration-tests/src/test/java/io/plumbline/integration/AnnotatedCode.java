package io.plumbline.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.engine.Generation;
import io.plumbline.generator.engine.GenerationRequest;
import io.plumbline.generator.engine.GenerationResult;
import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Code of the contract beside this class, with the annotations of all frameworks.
 *
 * @param sources where its sources are
 * @param classes where its classes are
 */
record AnnotatedCode(Path sources, Path classes) {

    /** Generates and compiles; no warning is let pass. */
    static AnnotatedCode in(Path folder) throws IOException {
        Path contract = folder.resolve("contract.yaml");
        try (InputStream text = AnnotatedCode.class.getResourceAsStream("annotated.yaml")) {
            Files.write(contract, Objects.requireNonNull(text).readAllBytes());
        }
        AnnotatedCode code = new AnnotatedCode(folder.resolve("sources"), folder.resolve("classes"));
        GenerationOptions options =
                GenerationOptions.parse(Map.of("package", "com.acme", "annotations", "jakarta,jetbrains,checker"));
        GenerationResult result = new Generation(new GenerationRequest(
                        SpecSource.file(contract), options, code.sources, folder.resolve("state")))
                .run();
        assertThat(result).as(result.diagnostics().toString()).isInstanceOf(GenerationResult.Generated.class);
        code.compile();
        return code;
    }

    private void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all,-options",
                "-Werror",
                "-proc:none",
                "-cp",
                classPath(),
                "-d",
                classes.toString());
        Files.createDirectories(classes);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sourceFiles()))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    /** All source files. */
    List<Path> sourceFiles() throws IOException {
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** A class path of the classes and of what they need. */
    String classPath() {
        Stream<Path> annotations = Stream.of("jakarta.validation-api", "annotations", "checker-qual")
                .map(Setup::jar);
        return Setup.joined(Stream.concat(Stream.of(classes), Stream.concat(Setup.runtime(), annotations)));
    }

    /** What a program of the JDK that runs the tests says. */
    static String output(String program, List<String> arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of(Setup.jdk(program)), arguments.stream()).toList();
        return ChildProcess.run(Path.of("").toAbsolutePath(), Map.of(), command).output();
    }
}
