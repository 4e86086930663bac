package io.plumbline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import io.plumbline.processor.hook.PlumblineProcessor;
import io.plumbline.runtime.constraint.Constraint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way into every installed javac gives each error once, at its place, and nothing else. */
class RoutesTest {

    private static final String WRONG = """
            import io.plumbline.runtime.constraint.Range;

            class Wrong {
                static void retries(@Range(minimum = "0", maximum = "3") int retries) {}

                void call() {
                    retries(3);
                    retries(1 + 8);
                    retries(-1);
                }
            }
            """;

    private static final String RIGHT = """
            import io.plumbline.runtime.constraint.Range;
            import org.jspecify.annotations.Nullable;

            class Right {
                @Nullable String name;

                @Deprecated
                @FunctionalInterface
                interface Source {
                    int next();
                }

                static void retries(@Range(minimum = "0", maximum = "3") int retries) {}

                void call() {
                    retries(3);
                }
            }
            """;

    private static final String ASKING = """
            class Asking {
                int ask(String text) {
                    int none = text.length() - text.length() - 1;
                    int last = text.indexOf('x', -1);
                    char at = text.charAt(~0);
                    java.time.LocalDate date = java.time.LocalDate.of(2026, 13, 1);
                    return text.charAt(Math.max(last, 0)) + date.getDayOfMonth() + at + none;
                }
            }
            """;

    private static final String LIBRARY_RECORD = """
            package library;

            import io.plumbline.runtime.constraint.PropertyName;
            import io.plumbline.runtime.constraint.Range;

            public record Settings(
                    @Range(minimum = "0", maximum = "3") @PropertyName("max_retries") int retries,
                    @Range(maximum = "60") int age) {
                public static final int LIMIT = 3;
                public static final Settings NONE = new Settings(0, 0);

                public static Settings of(@Range(minimum = "1") int retries) {
                    return new Settings(retries, 1);
                }
            }
            """;

    private static final String LIBRARY_USER = """
            import library.Settings;

            class User {
                Settings right = new Settings(Settings.LIMIT, 60);
                Settings wrong = new Settings(Settings.LIMIT + 1, 61);
                Settings made = Settings.of(0);
            }
            """;

    private static final Path PROCESSOR = Jdk.origin(PlumblineProcessor.class);
    private static final Path RUNTIME = Jdk.origin(Constraint.class);
    private static final Path JACKSON = Jdk.origin(JsonFactory.class);
    private static final Path JSPECIFY = Jdk.origin(NullMarked.class);

    @TempDir
    Path directory;

    /** What the user's build gives javac. */
    enum Route {
        PROCESSOR_PATH("annotation processor"),
        PROCESSOR_PATH_WITHOUT_PROCESSING("javac plugin"),
        CLASS_PATH("javac plugin"),
        CLASS_PATH_WITHOUT_PROCESSING("javac plugin"),
        CLASS_PATH_WITH_PROCESSING("annotation processor");

        private final String name;

        Route(String name) {
            this.name = name;
        }

        List<String> arguments() {
            String ours = Jdk.path(PROCESSOR, RUNTIME, JACKSON, JSPECIFY);
            String libraries = Jdk.path(RUNTIME, JSPECIFY);
            return switch (this) {
                case PROCESSOR_PATH -> List.of("-processorpath", ours, "-cp", libraries);
                case PROCESSOR_PATH_WITHOUT_PROCESSING ->
                    List.of("-processorpath", ours, "-cp", libraries, "-proc:none");
                case CLASS_PATH -> List.of("-cp", ours);
                case CLASS_PATH_WITHOUT_PROCESSING -> List.of("-cp", ours, "-proc:none");
                case CLASS_PATH_WITH_PROCESSING ->
                    List.of("-cp", ours, "-processor", PlumblineProcessor.class.getName());
            };
        }
    }

    static Stream<Arguments> routes() {
        return Jdk.installed().stream()
                .flatMap(jdk -> Stream.of(Route.values()).map(route -> Arguments.of(jdk, route)));
    }

    static List<Jdk> jdks() {
        return Jdk.installed();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void reportsEachErrorOnce(Jdk jdk, Route route) throws IOException, InterruptedException {
        Path source = write("Wrong.java", WRONG);

        Jdk.Run run = compile(jdk, route.arguments(), source);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.lines().stream().filter(line -> !line.startsWith("Note:")))
                .containsExactly(
                        source + ":8: error: [plumbline.range] 9 is outside 0..3 (retries)",
                        "        retries(1 + 8);",
                        "                  ^",
                        "  use 3, the maximum",
                        source + ":9: error: [plumbline.range] -1 is outside 0..3 (retries)",
                        "        retries(-1);",
                        "                ^",
                        "  use 0, the minimum",
                        "2 errors");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void warnsAboutNothingElse(Jdk jdk, Route route) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(route.arguments());
        arguments.addAll(List.of("-Xlint:all", "-Werror"));
        if (route == Route.PROCESSOR_PATH || route == Route.CLASS_PATH_WITH_PROCESSING) {
            arguments.addAll(List.of("-Aplumbline.check=definite", "-Aplumbline.verbose"));
        }

        Jdk.Run run = compile(jdk, arguments, write("Right.java", RIGHT));

        assertThat(run.exit()).as(run.output()).isZero();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void tellsTheRoute(Jdk jdk, Route route) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(route.arguments());
        boolean processes = !arguments.contains("-proc:none") && (route != Route.CLASS_PATH || jdk.version() < 23);
        arguments.add(processes ? "-Aplumbline.verbose" : "-Xplugin:Plumbline verbose");

        Jdk.Run run = compile(jdk, arguments, write("Right.java", RIGHT));

        String name = processes ? Route.PROCESSOR_PATH.name : route.name;
        assertThat(run.output())
                .containsOnlyOnce("[plumbline] call-site checks are active (likely), by the " + name + " route");
        assertThat(run.exit()).as(run.output()).isZero();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void isSwitchedOff(Jdk jdk) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(Route.PROCESSOR_PATH.arguments());
        arguments.add("-Aplumbline.check=off");

        Jdk.Run run = compile(jdk, arguments, write("Wrong.java", WRONG));

        assertThat(run.output()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void readsOptionsFromAFileAboveTheSources(Jdk jdk, Route route) throws IOException, InterruptedException {
        Files.writeString(directory.resolve("plumbline.properties"), "check = off\n");
        Files.createDirectories(directory.resolve("source"));

        Jdk.Run run = compile(jdk, route.arguments(), write("source/Wrong.java", WRONG));

        assertThat(run.exit()).as(run.output()).isZero();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void prefersTheCompilersOptionsToTheFiles(Jdk jdk) throws IOException, InterruptedException {
        Files.writeString(directory.resolve("plumbline.properties"), "plumbline.check = off\n");
        List<String> arguments = new ArrayList<>(Route.PROCESSOR_PATH.arguments());
        arguments.add("-Aplumbline.check=definite");

        Jdk.Run run = compile(jdk, arguments, write("Wrong.java", WRONG));

        assertThat(run.output()).contains("[plumbline.range] 9 is outside 0..3 (retries)");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void judgesCallsOfTheJdkWhereAskedTo(Jdk jdk) throws IOException, InterruptedException {
        Path source = write("Asking.java", ASKING);
        List<String> arguments = new ArrayList<>(Route.PROCESSOR_PATH.arguments());

        assertThat(compile(jdk, arguments, source).output()).isEmpty();

        arguments.add("-Aplumbline.jdk");
        assertThat(compile(jdk, arguments, source).output())
                .contains(
                        source + ":5: error: [plumbline.range] -1 is outside >= 0 (",
                        source + ":6: error: [plumbline.range] 13 is outside 1..12 (",
                        "2 errors");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void readsConstraintsOfCompiledClasses(Jdk jdk) throws IOException, InterruptedException {
        Path library = directory.resolve("library-classes");
        List<String> libraryPath = List.of("-cp", RUNTIME.toString(), "-proc:none", "-d", library.toString());
        Jdk.Run first = jdk.javac(arguments(libraryPath, write("Settings.java", LIBRARY_RECORD)));
        assertThat(first.exit()).as(first.output()).isZero();
        Path user = write("User.java", LIBRARY_USER);

        Jdk.Run run = compile(
                jdk,
                List.of(
                        "-processorpath",
                        Jdk.path(PROCESSOR, RUNTIME, JACKSON, JSPECIFY),
                        "-cp",
                        Jdk.path(library, RUNTIME)),
                user);

        assertThat(run.lines())
                .contains(
                        user + ":5: error: [plumbline.range] 4 is outside 0..3 (max_retries)",
                        user + ":5: error: [plumbline.range] 61 is outside <= 60 (age)",
                        user + ":6: error: [plumbline.range] 0 is outside >= 1 (of)",
                        "3 errors");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Jdk.Run compile(Jdk jdk, List<String> arguments, Path source) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("-d", directory.resolve("classes").toString()));
        return jdk.javac(arguments(all, source));
    }

    private static List<String> arguments(List<String> options, Path source) {
        List<String> all = new ArrayList<>(options);
        all.add(source.toString());
        return all;
    }
}
