package io.plumbline.processor.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.plumbline.processor.hook.PlumblineProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of a valid program nothing is said and it runs to its end; of its twin, with the one line that a comment {@code //
 * twin:} gives instead, is said what stands behind, and it is refused when it runs.
 */
class ProgramsTest {

    private static final Pattern TWIN = Pattern.compile("(?m)^( *)(.*) // twin: (.*) // (error|warning): (.*)$");
    private static final int OF_JAVA_21 = 21;

    private static final Map<String, List<String>> SAID = new HashMap<>();
    private static final Map<String, List<String>> SAID_OF_TWINS = new HashMap<>();

    @TempDir
    static Path directory;

    /**
     * A program and its twin.
     *
     * @param name of its main class
     * @param text of the program, with comments that hold the twin
     */
    record Program(String name, String text) {

        private Matcher twin() {
            Matcher twin = TWIN.matcher(text);
            assertThat(twin.find()).as("has a twin").isTrue();
            return twin;
        }

        String wrong() {
            return twin().replaceFirst("$1$3");
        }

        String expected() {
            Matcher twin = twin();
            long line = text.substring(0, twin.start()).lines().count() + 1;
            return line + ": " + twin.group(4) + ": " + twin.group(5);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Program> programs() throws URISyntaxException {
        Path root = Path.of(ProgramsTest.class.getResource("/programs").toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Runtime.version().feature() >= OF_JAVA_21
                            || !file.toString().contains("java21"))
                    .sorted()
                    .map(ProgramsTest::program)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Program program(Path file) {
        try {
            return new Program(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void compilesAll() throws IOException, URISyntaxException {
        List<Program> all = programs();
        SAID.putAll(compile(all, Program::text, directory("right"), true));
        SAID_OF_TWINS.putAll(compile(all, Program::wrong, directory("checked"), true));
        assertThat(compile(all, Program::wrong, directory("wrong"), false)).isEmpty();
    }

    private static Path directory(String name) throws IOException {
        Path folder = Files.createDirectories(directory.resolve(name));
        Files.writeString(folder.resolve("plumbline.properties"), "check = off"); // of the plugin beside the tests
        return folder;
    }

    @ParameterizedTest
    @MethodSource("programs")
    void isSilentAboutWhatRunsAndSpeaksOfItsTwin(Program program) {
        assertThat(SAID.getOrDefault(program.name(), List.of())).isEmpty();
        assertThatCode(() -> run(program, "right")).doesNotThrowAnyException();

        assertThat(SAID_OF_TWINS.get(program.name())).containsExactly(program.expected());
        assertThatCode(() -> run(program, "wrong")).isInstanceOf(Sink.Refused.class);
    }

    /** What is said of programs, by their names. */
    private static Map<String, List<String>> compile(
            List<Program> programs, Function<Program, String> version, Path folder, boolean isChecked)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<Path> sources = new ArrayList<>();
        for (Program program : programs) {
            sources.add(Files.writeString(folder.resolve(program.name() + ".java"), version.apply(program)));
        }
        List<String> options = isChecked
                ? List.of("-Aplumbline.check=likely", "-Xlint:all,-serial", "-d", folder.toString())
                : List.of("-proc:none", "-processorpath", folder.toString(), "-d", folder.toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(collector, null, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, collector, options, null, files.getJavaFileObjectsFromPaths(sources));
            if (isChecked) {
                task.setProcessors(List.of(new PlumblineProcessor()));
            }
            task.call();
        }
        return collector.getDiagnostics().stream()
                .collect(Collectors.groupingBy(
                        ProgramsTest::program, Collectors.mapping(ProgramsTest::text, Collectors.toList())));
    }

    private static String program(Diagnostic<? extends JavaFileObject> diagnostic) {
        String path =
                diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
        return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    }

    private static String text(Diagnostic<?> diagnostic) {
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
        String first = diagnostic.getMessage(null).lines().findFirst().orElse("");
        return diagnostic.getLineNumber() + ": " + kind + ": " + first;
    }

    private static void run(Program program, String folder) throws Throwable {
        URL[] classes = {directory.resolve(folder).toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, Sink.class.getClassLoader())) {
            Method main = loader.loadClass(program.name()).getDeclaredMethod("main");
            main.setAccessible(true);
            main.invoke(null);
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            throw thrown instanceof ExceptionInInitializerError ? thrown.getCause() : thrown;
        }
    }
}
