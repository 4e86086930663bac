package io.plumbline.processor.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.plumbline.processor.hook.PlumblineProcessor;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a generated builder requires cannot be forgotten, since its stages do not let it, and cannot be null: that is
 * said where it is written, and thrown when it runs.
 */
class BuildersTest {

    private static final Path GENERATED = Path.of("../../spec/conformance/builders/expected");

    @TempDir
    static Path directory;

    /** The generated classes come as class files, in which annotations of types are not to be seen everywhere. */
    @BeforeAll
    static void compilesTheGenerated() throws IOException {
        Files.writeString(directory.resolve("plumbline.properties"), "check = off"); // of the plugin beside the tests
        try (Stream<Path> files = Files.walk(GENERATED)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(compile(sources, false)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Order.builder().orderId(null).note(\"n\").count(1).tags(List.of()).build();|error|order_id",
                "Order.builder().orderId(\"ab\").note(\"n\").count(1).tags(null).build();|error|tags",
                "String id = null; Order.builder().orderId(id).note(\"n\").count(1).tags(List.of()).build();|error|order_id",
                "Order.builder().orderId(yes() ? null : \"ab\").note(\"n\").count(1).tags(List.of()).build();|warning|order_id",
                "String id = \"ab\"; if (yes()) { id = null; } Order.builder().orderId(id).note(null).count(1).tags(List.of()).build();|warning|order_id",
                "var stage = Order.builder(); var next = stage.orderId((String) null); next.note(\"n\").count(1).tags(List.of()).build();|error|order_id",
                "whole().toBuilder().orderId(null).build();|error|order_id",
                "var b = whole().toBuilder(); b.tags(null); b.build();|error|tags",
                "new Order(null, \"n\", 1, List.of(), null, \"red\");|error|order_id",
                "new Order(\"ab\", \"n\", 1, null, null, \"red\");|error|tags"
            })
    void speaksOfNull(String statements, String kind, String property) throws IOException {
        String said = ": [plumbline.required] null is given where a value is required";
        assertThat(compile(List.of(source(statements)), true))
                .singleElement()
                .asString()
                .startsWith(kind + said)
                .endsWith("(" + property + ")");
        assertThatCode(() -> run(statements)).isInstanceOf(ConstraintViolationException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Order.builder().orderId(\"ab\").note(\"n\").count(1).tags(List.of()).build();",
                "Order.builder().orderId(\"ab\").note(null).count(1).tags(List.of()).build();",
                "Order.builder().orderId(\"ab\").note(null).count(1).tags(List.of()).label(null).build();",
                "String id = null; if (yes()) { id = \"ab\"; } if (id != null) { Order.builder().orderId(id).note(\"n\").count(1).tags(List.of()).build(); }",
                "String id = yes() ? \"ab\" : \"cd\"; Order.builder().orderId(id).note(id).count(1).tags(List.of()).build();",
                "String id = System.getProperty(\"java.version\"); Order.builder().orderId(id).note(id).count(1).tags(List.of()).build();",
                "whole().toBuilder().build();",
                "whole().toBuilder().note(null).label(null).build();",
                "new Order(\"ab\", null, 1, List.of(), null, \"red\");"
            })
    void isSilentAboutAllElse(String statements) throws IOException {
        assertThat(compile(List.of(source(statements)), true)).isEmpty();
        assertThatCode(() -> run(statements)).doesNotThrowAnyException();
    }

    /** The type of a stage has no other way on than to set what it asks for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Order.builder().build();",
                "Order.builder().orderId(\"ab\").build();",
                "Order.builder().orderId(\"ab\").note(\"n\").count(1).build();",
                "Order.builder().note(\"n\");",
                "var b = Order.builder(); b.orderId(\"ab\"); b.build();",
                "var b = Order.builder().orderId(\"ab\"); if (yes()) { b.note(\"n\"); } b.build();",
                "new Order.Builder().build();"
            })
    void doesNotCompileWhereSomethingIsForgotten(String statements) throws IOException {
        assertThat(compile(List.of(source(statements)), true))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("error: cannot find symbol") || line.contains("cannot be applied"));
    }

    private static Path source(String statements) throws IOException {
        return Files.writeString(directory.resolve("Caller.java"), """
                import com.acme.model.Order;
                import java.util.List;

                class Caller {
                    static boolean yes() {
                        return System.nanoTime() != 0;
                    }

                    static Order whole() {
                        return new Order("ab", "n", 1, List.of(), "l", "red");
                    }

                    static void main() {
                        %s
                    }
                }
                """.formatted(statements));
    }

    private static List<String> compile(List<Path> sources, boolean isChecked) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        String folder = directory.toString();
        List<String> options = new ArrayList<>(List.of("-d", folder, "-cp"));
        options.add(folder + System.getProperty("path.separator") + System.getProperty("java.class.path"));
        options.addAll(
                isChecked ? List.of("-Aplumbline.check=likely") : List.of("-proc:none", "-processorpath", folder));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(collector, null, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, collector, options, null, files.getJavaFileObjectsFromPaths(sources));
            if (isChecked) {
                task.setProcessors(List.of(new PlumblineProcessor()));
            }
            task.call();
        }
        return collector.getDiagnostics().stream()
                .filter(one -> one.getKind() != Diagnostic.Kind.NOTE)
                .map(BuildersTest::text)
                .toList();
    }

    private static String text(Diagnostic<?> diagnostic) {
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
        return kind + ": " + diagnostic.getMessage(null).lines().findFirst().orElse("");
    }

    private static void run(String statements) throws Throwable {
        compile(List.of(source(statements)), false);
        URL[] classes = {directory.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, BuildersTest.class.getClassLoader())) {
            Method main = loader.loadClass("Caller").getDeclaredMethod("main");
            main.setAccessible(true);
            main.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
