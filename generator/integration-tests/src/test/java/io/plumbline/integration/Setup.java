package io.plumbline.integration;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the build tells the tests. */
final class Setup {

    /** The package that every door generates into where doors are compared. */
    static final String PACKAGE = "com.acme.contract";

    private Setup() {}

    /** A value that the build gives by the name {@code it.<name>}. */
    static String value(String name) {
        return Objects.requireNonNull(System.getProperty("it." + name), () -> "run by the build, with it." + name);
    }

    /** A place that the build gives by the name {@code it.<name>}. */
    static Path path(String name) {
        return Path.of(value(name)).toAbsolutePath().normalize();
    }

    /** The program of this name in the JDK that runs the tests. */
    static String jdk(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    /** The tests' own class path, in order. */
    static List<Path> classPath() {
        String paths = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(paths.split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .toList();
    }

    /** The one jar of this artifact among them. */
    static Path jar(String artifact) {
        Pattern name = Pattern.compile(Pattern.quote(artifact) + "-\\d.*\\.jar");
        return classPath().stream()
                .filter(entry -> name.matcher(entry.getFileName().toString()).matches())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no jar of " + artifact + " in " + classPath()));
    }

    /** All that generated code needs, but for what a binding adds. */
    static Stream<Path> runtime() {
        return Stream.of("plumbline-runtime", "jackson-core", "jackson-annotations", "jspecify")
                .map(Setup::jar);
    }

    /** A class path of these entries. */
    static String joined(Stream<Path> entries) {
        return String.join(
                File.pathSeparator, entries.map(Path::toString).distinct().toList());
    }
}
