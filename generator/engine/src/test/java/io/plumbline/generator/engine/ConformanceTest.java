package io.plumbline.generator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code spec/conformance}: its contract gives the files below {@code expected}, byte for byte, and the
 * diagnostics of {@code expected.errors}, line for line; where it has neither of the two, none. Options other than the
 * package stand in {@code options.properties}.
 *
 * <p>With {@code -Dplumbline.conformance.update} what comes out is written there instead, for the author to read.
 */
class ConformanceTest {

    private static final Path CASES =
            Path.of("../../spec/conformance").toAbsolutePath().normalize();
    private static final List<String> STRICT =
            List.of("--release", "17", "-Xlint:all", "-Xdoclint:all/protected", "-Werror", "-proc:none");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("cases")
    void givesWhatIsExpected(String name) throws IOException {
        Path expected = CASES.resolve(name);
        Path output = folder.resolve("sources");
        String diagnostics = diagnostics(expected, output);
        if (Boolean.getBoolean("plumbline.conformance.update")) {
            update(expected, output, diagnostics);
        }

        assertThat(diagnostics).isEqualTo(textOrNone(expected.resolve("expected.errors")));
        assertThat(tree(output)).isEqualTo(tree(expected.resolve("expected")));
        assertThat(diagnostics.isEmpty() && tree(output).isEmpty())
                .as("expects nothing at all")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesWithoutAWarning(String name) throws IOException {
        List<Path> sources = files(CASES.resolve(name).resolve("expected"));
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = Stream.concat(STRICT.stream(), Stream.of("-d", folder.toString()))
                    .toList();
            boolean compiled = sources.isEmpty()
                    || compiler.getTask(
                                    messages,
                                    manager,
                                    null,
                                    options,
                                    null,
                                    manager.getJavaFileObjectsFromPaths(sources))
                            .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(found -> CASES.relativize(found).toString()).sorted().toList().stream();
        }
    }

    /** What the contract is told, a line each, with the contract named by its file alone. */
    private String diagnostics(Path contract, Path output) throws IOException {
        SpecSource source = SpecSource.file(contract.resolve("openapi.yaml"));
        GenerationRequest request = new GenerationRequest(source, options(contract), output, folder.resolve("state"));
        return new Generation(request)
                .run().diagnostics().stream()
                        .map(diagnostic -> diagnostic.toString().replace(contract + "/", "") + "\n")
                        .collect(Collectors.joining());
    }

    private static GenerationOptions options(Path contract) throws IOException {
        Properties chosen = new Properties();
        chosen.load(new StringReader(textOrNone(contract.resolve("options.properties"))));
        Map<String, String> texts = new TreeMap<>(Map.of("package", "com.acme"));
        chosen.stringPropertyNames().forEach(key -> texts.put(key, chosen.getProperty(key)));
        return GenerationOptions.parse(texts);
    }

    private static void update(Path expected, Path output, String diagnostics) throws IOException {
        Files.deleteIfExists(expected.resolve("expected.errors"));
        for (Path old : files(expected.resolve("expected"))) {
            Files.delete(old);
        }
        if (!diagnostics.isEmpty()) {
            Files.writeString(expected.resolve("expected.errors"), diagnostics);
        }
        for (Path file : files(output)) {
            Path copy =
                    expected.resolve("expected").resolve(output.relativize(file).toString());
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(file, copy);
        }
    }

    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        for (Path file : files(root)) {
            tree.put(root.relativize(file).toString(), Files.readString(file));
        }
        return tree;
    }

    private static List<Path> files(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String textOrNone(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
