package io.plumbline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.processor.hook.PlumblineProcessor;
import io.plumbline.runtime.constraint.Constraint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under Eclipse's compiler declarations are checked, and a note says that call sites are not. */
class EclipseTest {

    private static final String SOURCE = """
            import io.plumbline.runtime.constraint.Length;
            import io.plumbline.runtime.constraint.Range;

            class Declared {
                @Range(minimum = "3", maximum = "0") int empty;
                @Range(maximum = "3") static final int WRONG = 4;
                @Range(maximum = "3") static final int RIGHT = 3;
                @SuppressWarnings("plumbline") @Range(maximum = "3") static final int SUPPRESSED = 4;

                static void retries(@Length(maxLength = 3) int retries) {}

                void call() {
                    retries(9);
                }
            }
            """;

    @TempDir
    Path directory;

    @Test
    void checksDeclarations() throws IOException {
        Path source = Files.writeString(directory.resolve("Declared.java"), SOURCE);
        JavaCompiler compiler = new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        List<String> options = List.of(
                "--release",
                "17",
                "-d",
                directory.toString(),
                "-cp",
                Jdk.origin(Constraint.class).toString());

        JavaCompiler.CompilationTask task =
                compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(source));
        task.setProcessors(List.of(new PlumblineProcessor()));
        task.call();

        assertThat(diagnostics.getDiagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .extracting(diagnostic -> diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT))
                .containsExactlyInAnyOrder(
                        "5: [plumbline.range] minimum 3 leaves nothing up to maximum 0",
                        "6: [plumbline.range] 4 is outside <= 3 (WRONG)",
                        "10: [plumbline.length] applies to strings, not to int");
        assertThat(diagnostics.getDiagnostics())
                .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .contains("[plumbline] this compiler lets only declarations be checked, not call sites");
    }
}
