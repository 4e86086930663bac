package io.plumbline.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.processor.hook.PlumblineProcessor;
import io.plumbline.runtime.constraint.Constraint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What other programs that look at sources add to javac, beside what the checks add: {@code -Pcomparison
 * -Dplumbline.benchmark=comparison}, and {@code -Dplumbline.benchmark.lines} and {@code .rounds} for another size.
 *
 * <p>The Checker Framework's value checker gets the records' limits in its own annotations. It asks for proofs of what
 * it does not know, so its errors are turned into warnings, and so are Error Prone's.
 */
@EnabledIfSystemProperty(named = "plumbline.benchmark", matches = "comparison")
class ComparedCheckersTest {

    private static final int LINES = Integer.getInteger("plumbline.benchmark.lines", 150_000);
    private static final int ROUNDS = Integer.getInteger("plumbline.benchmark.rounds", 3);
    private static final Pattern RANGE = Pattern.compile(
            "@io\\.plumbline\\.runtime\\.constraint\\.Range\\(minimum = \"(\\d+)\", maximum = \"(\\d+)\"\\)");
    private static final Pattern LENGTH = Pattern.compile(
            "@io\\.plumbline\\.runtime\\.constraint\\.Length\\(minLength = (\\d+), maxLength = (\\d+)\\)");

    @TempDir
    Path directory;

    /** What runs within javac. */
    private enum Checker {
        NONE,
        PLUMBLINE,
        ERROR_PRONE,
        CHECKER_FRAMEWORK
    }

    @Test
    void areMeasured() throws IOException, InterruptedException {
        new SyntheticProject(true).write(directory.resolve("records"), directory.resolve("users"), LINES);
        writeForeignRecords();
        Map<Checker, List<Javac.Run>> runs = new EnumMap<>(Checker.class);
        List<Javac.Run> plain = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            for (Checker checker : Checker.values()) {
                Javac.Run run = Javac.run(machine(), arguments(checker), directory);
                assertThat(run.exit()).as(checker + " " + run.output()).isZero();
                if (checker == Checker.CHECKER_FRAMEWORK) {
                    assertThat(run.output()).as("what is not proven").anyMatch(line -> line.contains("[argument]"));
                }
                (checker == Checker.NONE ? plain : runs.computeIfAbsent(checker, unused -> new ArrayList<>())).add(run);
            }
        }
        runs.put(Checker.NONE, plain);
        runs.forEach((checker, all) -> System.out.println(row(checker, all, plain)));
    }

    private static String row(Checker checker, List<Javac.Run> runs, List<Javac.Run> plain) {
        return String.format(
                Locale.ROOT,
                "%d lines, javac with %s: %.1f s and %.0f MB (medians of %d runs); median of the ratios to javac alone: time %.2f, memory %.2f",
                LINES,
                checker.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                median(runs.stream().mapToDouble(Javac.Run::cpuSeconds)),
                median(runs.stream().mapToDouble(Javac.Run::memoryMegabytes)),
                ROUNDS,
                ratio(runs, plain, Javac.Run::cpuSeconds),
                ratio(runs, plain, Javac.Run::memoryMegabytes));
    }

    private static double ratio(List<Javac.Run> runs, List<Javac.Run> plain, ToDoubleFunction<Javac.Run> figure) {
        return median(IntStream.range(0, runs.size())
                .mapToDouble(i -> figure.applyAsDouble(runs.get(i)) / figure.applyAsDouble(plain.get(i))));
    }

    private static double median(java.util.stream.DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The records once more, with the same limits in the Checker Framework's words. */
    private void writeForeignRecords() throws IOException {
        Path copies = Files.createDirectories(directory.resolve("foreign/model"));
        for (String record : Javac.sources(directory.resolve("records"))) {
            String text = RANGE.matcher(Files.readString(Path.of(record)))
                    .replaceAll("@org.checkerframework.common.value.qual.IntRange(from = $1, to = $2)");
            text = LENGTH.matcher(text)
                    .replaceAll("@org.checkerframework.common.value.qual.ArrayLenRange(from = $1, to = $2)");
            assertThat(text).doesNotContain("io.plumbline");
            Files.writeString(copies.resolve(Path.of(record).getFileName()), text);
        }
    }

    /** What opens javac's inside to those who need it; the same for all, so that all have the same machine. */
    private static List<String> machine() {
        List<String> machine = new ArrayList<>(List.of("-Xmx2500m"));
        for (String name :
                List.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util")) {
            machine.add("--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
            machine.add("--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
        }
        return machine;
    }

    private List<String> arguments(Checker checker) throws IOException {
        boolean isForeign = checker == Checker.CHECKER_FRAMEWORK;
        List<String> arguments = new ArrayList<>(List.of(
                "-nowarn",
                "-Xmaxwarns",
                "1",
                "-d",
                Files.createDirectories(directory.resolve("classes")).toString(),
                "-cp",
                isForeign
                        ? entries(entry -> entry.contains("checker-qual"))
                        : Javac.origin(Constraint.class).toString()));
        arguments.addAll(
                switch (checker) {
                    case NONE -> List.of("-proc:none");
                    case PLUMBLINE ->
                        List.of(
                                "-processorpath",
                                entries(ComparedCheckersTest::isPlumblines),
                                "-processor",
                                PlumblineProcessor.class.getName());
                    case ERROR_PRONE ->
                        List.of(
                                "-proc:none",
                                "-XDcompilePolicy=simple",
                                "--should-stop=ifError=FLOW",
                                "-processorpath",
                                entries(entry -> !isPlumblines(entry) && !isCheckerFrameworks(entry)),
                                "-Xplugin:ErrorProne -XepAllErrorsAsWarnings");
                    case CHECKER_FRAMEWORK ->
                        List.of(
                                "-Awarns",
                                "-processorpath",
                                entries(ComparedCheckersTest::isCheckerFrameworks),
                                "-processor",
                                "org.checkerframework.common.value.ValueChecker");
                });
        arguments.addAll(Javac.sources(directory.resolve(isForeign ? "foreign" : "records")));
        arguments.addAll(Javac.sources(directory.resolve("users")));
        return arguments;
    }

    private static boolean isCheckerFrameworks(String entry) {
        return Path.of(entry).getFileName().toString().matches("checker(-qual|-util)?-\\d.*\\.jar");
    }

    /** Our own modules, and what they need. */
    private static boolean isPlumblines(String entry) {
        Predicate<String> isModule =
                Pattern.compile("plumbline|/(processor|runtime)/target").asPredicate();
        return isModule.test(entry)
                || Stream.of("jackson-", "jspecify-", "automaton-").anyMatch(entry::contains);
    }

    private static String entries(Predicate<String> filter) {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Javac.path(Arrays.stream(all.split(Pattern.quote(File.pathSeparator), -1))
                .filter(filter)
                .map(Path::of));
    }
}
