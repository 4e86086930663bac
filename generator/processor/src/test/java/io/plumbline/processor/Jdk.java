package io.plumbline.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An installed JDK whose javac is run in a process of its own.
 *
 * @param home its directory
 * @param version its feature release
 */
public record Jdk(Path home, int version) {

    /** What a compiler run ended with. */
    public record Run(int exit, String output) {

        /** The output without the lines javac adds at its end. */
        public List<String> lines() {
            return output.lines().toList();
        }
    }

    /** The JDK that runs the tests and those installed beside it, one of each release from 17. */
    public static List<Jdk> installed() {
        Path own = Path.of(System.getProperty("java.home"));
        try (Stream<Path> siblings = Files.list(own.toRealPath().getParent())) {
            return Stream.concat(Stream.of(own), siblings.sorted())
                    .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                    .flatMap(home -> version(home).map(version -> new Jdk(home, version)))
                    .filter(jdk -> jdk.version >= 17)
                    .collect(Collectors.toMap(Jdk::version, jdk -> jdk, (first, second) -> first))
                    .values()
                    .stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Integer> version(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines
                    .filter(line -> line.startsWith("JAVA_VERSION=\""))
                    .map(line -> line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1"))
                    .map(Integer::valueOf)
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** Where a class of ours or of a library was loaded from. */
    public static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String path(Path... entries) {
        return Stream.of(entries).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs javac with these arguments. */
    public Run javac(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(home.resolve("bin/javac").toString(), "-J-Duser.language=en", "-J-XX:TieredStopAtLevel=1"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    @Override
    public String toString() {
        return "JDK " + version;
    }
}
