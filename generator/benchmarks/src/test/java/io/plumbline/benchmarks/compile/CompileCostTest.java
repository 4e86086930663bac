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
                "%d lines, %s: javac %.1f s and %.0f MB, with checks %.1f s and %.0f MB; median of %d ratios: time %.3f, memory %.3f",
                LINES,
                isConstrained ? "with constraints" : "without constraints",
                plain.get(0).cpuSeconds(),
                plain.get(0).memoryMegabytes(),
                checked.get(0).cpuSeconds(),
                checked.get(0).memoryMegabytes(),
                ROUNDS,
                median(plain, checked, true),
                median(plain, checked, false)));
    }

    private static double median(List<Javac.Run> plain, List<Javac.Run> checked, boolean ofTime) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            ratios.add(
                    ofTime
                            ? checked.get(i).cpuSeconds() / plain.get(i).cpuSeconds()
                            : checked.get(i).memoryMegabytes() / plain.get(i).memoryMegabytes());
        }
        ratios.sort(null);
        return ratios.get(ratios.size() / 2);
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
