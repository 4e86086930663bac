package io.plumbline.generator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The values in {@code values.txt} of a case of {@code spec/conformance}, a line each: {@code Type json} is read and
 * written again as it was, {@code !Type json} is refused.
 */
class ConformanceValuesTest {

    private static final Path CASES =
            Path.of("../../spec/conformance").toAbsolutePath().normalize();

    @TempDir
    Path classes;

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("values.txt")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areReadAndWritten(Path folder) throws IOException, ReflectiveOperationException {
        compile(folder.resolve("expected"));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            for (String line : Files.readAllLines(folder.resolve("values.txt"))) {
                String[] parts = line.split(" ", 2);
                String type = parts[0].replace("!", "");
                Class<?> codec = loader.loadClass("com.acme.json." + type + "Codec");
                check(line, (Codec<?>) codec.getField("INSTANCE").get(null), parts[1]);
            }
        }
    }

    private static <T> void check(String line, Codec<T> codec, String json) {
        boolean refused = false;
        try {
            T value = Json.read(codec, json);
            assertThat(Json.read(Codecs.ANY, Json.writeString(codec, value)))
                    .as(line)
                    .isEqualTo(Json.read(Codecs.ANY, json));
        } catch (ConstraintViolationException e) {
            refused = true;
        }
        assertThat(refused).as(line).isEqualTo(line.startsWith("!"));
    }

    private void compile(Path sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (Stream<Path> all = Files.walk(sources);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            List<String> options = List.of("--release", "17", "-proc:none", "-d", classes.toString());
            boolean compiled = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }
}
