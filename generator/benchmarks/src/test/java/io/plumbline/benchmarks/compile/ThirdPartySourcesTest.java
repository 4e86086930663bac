package io.plumbline.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Other people's sources, which work: neither an error nor a likely mistake may be found in them, and the checks may
 * not fail on any member. Run with the profile {@code third-party}, which brings the sources on the class path.
 */
@EnabledIfSystemProperty(named = "plumbline.benchmark", matches = "third-party")
class ThirdPartySourcesTest {

    private static final String SOURCES = "-sources.jar";

    /** Sources that need JavaFX, which no repository of libraries has for all platforms. */
    private static final String JAVAFX = "javafx";

    @TempDir
    Path directory;

    static Stream<Path> sources() {
        return classPath().filter(entry -> entry.toString().endsWith(SOURCES));
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void saysNothingWrong(Path sources) throws IOException, InterruptedException {
        Path unpacked = Files.createDirectory(directory.resolve("unpacked"));
        long lines = unpack(sources, unpacked);

        List<String> likely = said(unpacked, "likely");
        List<String> strict = said(unpacked, "strict");

        System.out.println(String.format(
                Locale.ROOT,
                "%s: %d lines, %d messages, %d values not proven at level strict",
                sources.getFileName(),
                lines,
                likely.size(),
                strict.size()));
        assertThat(likely).isEmpty();
        assertThat(strict).isNotEmpty().noneMatch(line -> line.contains("internal failure"));
    }

    /** What the checks say, with calls of the JDK judged too. */
    private List<String> said(Path unpacked, String level) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-Xplugin:Plumbline jdk check=" + level,
                "-XDshould-stop.ifError=FLOW",
                "-Xmaxwarns",
                "10000",
                "-d",
                Files.createDirectories(directory.resolve("classes")).toString(),
                "-cp",
                Javac.path(classPath().filter(entry -> !entry.toString().endsWith(SOURCES)))));
        arguments.addAll(Javac.sources(unpacked));
        Javac.Run run = Javac.run(arguments, directory);
        assertThat(run.output()).noneMatch(line -> line.contains(": error: ") && !line.contains("[plumbline"));
        return run.output().stream().filter(line -> line.contains("[plumbline")).toList();
    }

    private static long unpack(Path sources, Path target) throws IOException {
        long lines = 0;
        try (InputStream file = Files.newInputStream(sources);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path place = target.resolve(entry.getName()).normalize();
                byte[] content = zip.readAllBytes();
                String text = new String(content, StandardCharsets.UTF_8);
                if (place.startsWith(target) && place.toString().endsWith(".java") && !text.contains(JAVAFX)) {
                    Files.createDirectories(place.resolveSibling("."));
                    Files.write(place, content);
                    lines += text.lines().count();
                }
            }
        }
        return lines;
    }
}
