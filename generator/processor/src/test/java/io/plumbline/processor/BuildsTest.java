package io.plumbline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import io.plumbline.processor.hook.PlumblineProcessor;
import io.plumbline.runtime.constraint.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What builds ask of javac besides the route: language levels, modules, one file of many. */
class BuildsTest {

    private static final String LIMITS = """
            package p;

            import io.plumbline.runtime.constraint.Range;

            public record Limits(@Range(minimum = "0", maximum = "3") int retries) {}
            """;

    private static final String USER = """
            package p;

            class User {
                Limits limits = new Limits(4);
            }
            """;

    private static final String OTHER = "package p;\n\nclass Other {\n    Limits limits = new Limits(5);\n}\n";

    private static final Path RUNTIME = Jdk.origin(Constraint.class);
    private static final String PROCESSOR = Jdk.path(
            Jdk.origin(PlumblineProcessor.class), RUNTIME, Jdk.origin(JsonFactory.class), Jdk.origin(NullMarked.class));

    @TempDir
    Path directory;

    static List<Jdk> jdks() {
        return Jdk.installed();
    }

    static Stream<Arguments> releases() {
        return jdks().stream()
                .flatMap(jdk -> IntStream.of(17, 21, 25)
                        .filter(release -> release <= jdk.version())
                        .mapToObj(release -> Arguments.of(jdk, release)));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void worksAtEachLanguageLevel(Jdk jdk, int release) throws IOException, InterruptedException {
        List<Path> sources = List.of(write("Limits.java", LIMITS), write("User.java", USER));

        Jdk.Run run = compile(jdk, List.of("--release", String.valueOf(release)), sources);

        assertThat(run.lines()).contains(sources.get(1) + ":4: error: [plumbline.range] 4 is outside 0..3 (retries)");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void worksWhereProcessingIsAskedFor(Jdk jdk) throws IOException, InterruptedException {
        List<Path> sources = List.of(write("Limits.java", LIMITS), write("User.java", USER));
        List<String> full = jdk.version() < 21 ? List.of() : List.of("-proc:full");

        Jdk.Run run = compile(jdk, full, sources);

        assertThat(run.lines()).contains("1 error");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void worksInModules(Jdk jdk) throws IOException, InterruptedException {
        List<Path> sources = List.of(
                write("module-info.java", "module m {\n    exports p;\n}\n"),
                write("Limits.java", LIMITS),
                write("User.java", USER));

        Jdk.Run run = compile(jdk, List.of("--add-reads", "m=ALL-UNNAMED"), sources);

        assertThat(run.lines()).contains("1 error");
        assertThat(run.output()).contains("[plumbline.range] 4 is outside 0..3 (retries)");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void compilesOneFileOfMany(Jdk jdk) throws IOException, InterruptedException {
        Jdk.Run all = compile(
                jdk,
                List.of("-Aplumbline.check=off"),
                List.of(write("Limits.java", LIMITS), write("User.java", USER), write("Other.java", OTHER)));
        assertThat(all.exit()).as(all.output()).isZero();
        Path changed = write("User.java", USER.replace("4", "9"));

        Jdk.Run run = compile(jdk, List.of(), List.of(changed));

        assertThat(run.lines())
                .contains(changed + ":4: error: [plumbline.range] 9 is outside 0..3 (retries)", "1 error");
    }

    /** What Gradle reads to recompile only the sources that changed. */
    @Test
    void isDeclaredAsIsolating() throws IOException {
        try (InputStream file =
                PlumblineProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(file).isNotNull();
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(PlumblineProcessor.class.getName() + ",isolating");
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Jdk.Run compile(Jdk jdk, List<String> options, List<Path> sources)
            throws IOException, InterruptedException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        List<String> all = new ArrayList<>(List.of("-processorpath", PROCESSOR, "-d", classes.toString()));
        all.addAll(List.of("-cp", Jdk.path(RUNTIME, classes)));
        all.addAll(options);
        sources.forEach(source -> all.add(source.toString()));
        return jdk.javac(all);
    }
}
