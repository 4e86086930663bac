package io.plumbline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.plumbline.processor.hook.PlumblineProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every source under {@code cases} gives exactly the diagnostics that its comments tell, and no others; what is not
 * proven is said of those under {@code cases/strict}.
 */
class CasesTest {

    static List<String> cases() throws URISyntaxException {
        return resources("cases");
    }

    private static List<String> resources(String folder) throws URISyntaxException {
        Path root = Path.of(CasesTest.class.getResource("/" + folder).toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder + "/" + root.relativize(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the case needs of other libraries: their annotations, which are known by name alone. */
    private static Stream<String> libraries(String text) throws URISyntaxException {
        return resources("libraries").stream()
                .filter(name -> text.contains("import "
                        + name.replace("libraries/", "").replace(".java", ";").replace('/', '.')));
    }

    private static String level(String name) {
        return name.contains("/strict/") ? "strict" : "likely";
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatItsCommentsTell(String name) throws IOException, URISyntaxException {
        JavaFileObject source = JavaFileObjects.forResource(name);
        String text = source.getCharContent(false).toString();

        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all,-fallthrough,-divzero", "-parameters", "-Aplumbline.check=" + level(name))
                .withProcessors(new PlumblineProcessor())
                .compile(Stream.concat(Stream.of(source), libraries(text).map(JavaFileObjects::forResource))
                        .toList());

        assertThat(ExpectedDiagnostics.reported(compilation.diagnostics()))
                .isEqualTo(ExpectedDiagnostics.written(text));
    }
}
