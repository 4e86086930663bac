package io.plumbline.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.processor.hook.PlumblineProcessor;
import io.plumbline.runtime.constraint.Constraint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the checks add to javac, with and without constraints in the project: {@code -Dplumbline.benchmark=cost}, and
 * {@code -Dplumbline.benchmark.lines} and {@code .rounds} for another size.
 */
@EnabledIfSystemProperty(named = "plumbline.benchmark", matches = "cost")
class CompileCostTest {

    private static final int LINES = Integer.getInteger("plumbline.benchmark.lines", 150_000);
    private static final int ROUNDS = Integer.getInteger("plumbline.benchmark.rounds", 5);

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isMeasured(boolean isConstrained) throws IOException, InterruptedException {
        Path records = directory.resolve("records");
        Path users = directory.resolve("users");
        new SyntheticProject(isConstrained).write(records, users, LINES);
        List<Javac.Run> plain = new ArrayList<>();
        List<Javac.Run> checked = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            plain.add(Javac.run(arguments(records, users, false), directory));
            checked.add(Javac.run(arguments(records, users, true), directory));
        }
        assertThat(Stream.concat(plain.stream(), checked.stream()))
                .allSatisfy(run ->
                        assertThat(run.exit()).as(run.output().toString()).isZero());
        System.out.println(String.format(
                Locale.ROOT,
                "%d lines, %s: javac %.1f s and %.0f MB, with checks %.1f s and %.0f MB (medians of %d runs); median of the ratios: time %.3f, memory %.3f",
                LINES,
                isConstrained ? "with constraints" : "without constraints",
                median(plain, Javac.Run::cpuSeconds),
                median(plain, Javac.Run::memoryMegabytes),
                median(checked, Javac.Run::cpuSeconds),
                median(checked, Javac.Run::memoryMegabytes),
                ROUNDS,
                ratio(plain, checked, Javac.Run::cpuSeconds),
                ratio(plain, checked, Javac.Run::memoryMegabytes)));
    }

    private static double median(List<Javac.Run> runs, ToDoubleFunction<Javac.Run> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Each run beside the one before it, since both had the machine in about the same state. */
    private static double ratio(List<Javac.Run> plain, List<Javac.Run> checked, ToDoubleFunction<Javac.Run> figure) {
        double[] sorted = IntStream.range(0, plain.size())
                .mapToDouble(i -> figure.applyAsDouble(checked.get(i)) / figure.applyAsDouble(plain.get(i)))
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private List<String> arguments(Path records, Path users, boolean isChecked) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-nowarn",
                "-d",
                Files.createDirectories(directory.resolve("classes")).toString(),
                "-cp",
                Javac.origin(Constraint.class).toString()));
        arguments.addAll(
                isChecked
                        ? List.of(
                                "-processorpath",
                                System.getProperty("java.class.path"),
                                "-processor",
                                PlumblineProcessor.class.getName())
                        : List.of("-proc:none"));
        arguments.addAll(Javac.sources(records));
        arguments.addAll(Javac.sources(users));
        return arguments;
    }
}
