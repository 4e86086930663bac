package io.plumbline.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import io.plumbline.processor.library.Callee;
import io.plumbline.processor.read.ExpectationReader;
import io.plumbline.processor.report.Reporter;
import io.plumbline.processor.report.Settings;
import io.plumbline.processor.report.SpecLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the checks themselves fail the compiler goes on, and so do they with the next member. */
class FailureTest {

    private static final String SOURCE = """
            import io.plumbline.runtime.constraint.Range;

            class C {
                static void retries(@Range(minimum = "0", maximum = "3") int retries) {}

                void fails(int a) {
                    a = Integer.parseInt("1");
                    retries(9);
                }

                void isChecked() {
                    retries(4);
                }
            }
            """;

    @TempDir
    Path directory;

    static Stream<Arguments> failures() {
        return Stream.of(
                failure(
                        () -> new IllegalStateException("injected"),
                        List.of("6 internal failure", "12 4 is outside 0..3")),
                failure(
                        () -> new NoClassDefFoundError("injected"),
                        List.of("6 internal failure", "12 4 is outside 0..3")),
                failure(() -> new AssertionError("injected"), List.of("6 internal failure", "12 4 is outside 0..3")),
                failure(() -> new OutOfMemoryError("injected"), List.of("6 internal failure", "12 4 is outside 0..3")),
                failure(() -> new InternalError("injected"), List.of("6 internal failure", "12 4 is outside 0..3")),
                failure(StackOverflowError::new, List.of("12 4 is outside 0..3")),
                failure(Flow.TooLong::new, List.of("12 4 is outside 0..3")));
    }

    private static Arguments failure(Supplier<Throwable> thrown, List<String> said) {
        return Arguments.of(thrown, said);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void skipsTheMember(Supplier<Throwable> thrown, List<String> said) throws IOException {
        assertThat(compile(SOURCE, thrown)).isEqualTo(said);
    }

    @Test
    void followsVeryDeepExpressions() throws Exception {
        String sum = "a" + " + a".repeat(10_000);
        String chain = "x" + ".concat(x)".repeat(3_000);
        String source = SOURCE.replace("Integer.parseInt(\"1\")", sum)
                .replace("void isChecked() {", "void isChecked(String x) {\n retries((" + chain + ").length());");
        List<?>[] said = {List.of()};
        Thread thread = new Thread(null, () -> said[0] = compile(source, () -> null), "deep", 1L << 29);

        thread.start();
        thread.join();

        assertThat(said[0].toString()).isEqualTo("[8 9 is outside 0..3, 13 4 is outside 0..3]");
    }

    /** What is said of a source, by line, when the library is asked about a method of the JDK and throws. */
    private List<String> compile(String source, Supplier<? extends Throwable> thrown) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(collector, null, null)) {
            Files.writeString(
                    directory.resolve("plumbline.properties"), "check = off"); // of the plugin beside the tests
            Path file = Files.writeString(directory.resolve("C.java"), source);
            List<String> options = List.of("-proc:none", "-d", directory.toString());
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, collector, options, null, files.getJavaFileObjects(file));
            task.addTaskListener(new Checking(task, thrown));
            assertThat(task.call()).isFalse();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return collector.getDiagnostics().stream()
                .map(one -> one.getLineNumber() + " "
                        + one.getMessage(null).replaceAll("(?s)\\[\\S+] | \\(retries\\).*|, what stands.*", ""))
                .toList();
    }

    /** The checks, with a failure inside. */
    private record Checking(JavacTask task, Supplier<? extends Throwable> thrown) implements TaskListener {

        @Override
        public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null) {
                Settings settings = Settings.of(Map.of());
                Reporter reporter = new Reporter(
                        Trees.instance(task), event.getCompilationUnit(), settings, SpecLines.of(Optional.empty()));
                TypeCheck.run(
                        task, event.getCompilationUnit(), event.getTypeElement(), new Failing(task, thrown), reporter);
            }
        }
    }

    private static final class Failing extends Program {

        private final Supplier<? extends Throwable> thrown;

        Failing(JavacTask task, Supplier<? extends Throwable> thrown) {
            super(task, new ExpectationReader());
            this.thrown = thrown;
        }

        @Override
        Callee callee(ExecutableElement method) {
            Callee callee = super.callee(method);
            Throwable failure = callee.isJdk() && callee.name().equals("parseInt") ? thrown.get() : null;
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            return callee;
        }
    }
}
