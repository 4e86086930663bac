package io.plumbline.generator.engine.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.plumbline.generator.engine.report.ReportFormat;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.model.diagnostic.Severity;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every hostile text in every place of a contract: it is refused with its place, or the code has the very tokens that
 * it has with harmless text there.
 */
class HostileTextTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Pattern FILE =
            Pattern.compile("com/acme/([a-z]+/)?[\\p{IsAlphabetic}\\p{IsDigit}_$-]+\\.java");
    private static final Set<String> EVIL =
            Set.of("Runtime", "getRuntime", "exec", "System", "exit", "Evil", "alert", "jndi", "Comparable");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\\n]]");

    /** In a usual run each place meets every third text, and each text every third place; all of them on demand. */
    private static final int STRIDE = Boolean.getBoolean("plumbline.hostile.all") ? 1 : 3;

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicContainer> places() {
        Map<String, Map<List<String>, Long>> harmless = Sink.all().stream()
                .map(Sink::contract)
                .distinct()
                .collect(Collectors.toMap(contract -> contract, contract -> structures(Sink.harmless(contract))));
        List<Sink> sinks = Sink.all();
        return IntStream.range(0, sinks.size()).mapToObj(i -> {
            Sink sink = sinks.get(i);
            return dynamicContainer(
                    sink.name(),
                    IntStream.range(0, Payload.ALL.size())
                            .filter(j -> (i + j) % STRIDE == 0)
                            .mapToObj(j -> test(
                                    sink, Payload.ALL.get(j), Objects.requireNonNull(harmless.get(sink.contract())))));
        });
    }

    private DynamicTest test(Sink sink, Payload payload, Map<List<String>, Long> harmless) {
        return dynamicTest(payload.name(), () -> {
            long start = System.nanoTime();
            Attempt attempt = attempt(sink.with(payload.text()));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
            reportsAreSafe(attempt);
            if (attempt.files().isEmpty()) {
                isRefusedWithItsPlace(attempt);
            } else {
                namesAreSafe(attempt);
                assertThat(attempt.syntaxErrors()).isEmpty();
                assertThat(attempt.words()).doesNotContainAnyElementsOf(EVIL);
                if (sink.isPlain() && !payload.text().isBlank()) {
                    assertThat(attempt.structures()).isEqualTo(harmless);
                }
            }
        });
    }

    private Map<List<String>, Long> structures(String contract) {
        Attempt attempt = attempt(contract);
        assertThat(attempt.files()).as(attempt.diagnostics().toString()).isNotEmpty();
        return attempt.structures();
    }

    private Attempt attempt(String contract) {
        try {
            return Attempt.of(Files.writeString(folder.resolve("contract.json"), contract));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void isRefusedWithItsPlace(Attempt attempt) {
        assertThat(attempt.diagnostics())
                .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.location().line()).isPositive());
    }

    private static void namesAreSafe(Attempt attempt) {
        List<String> paths = attempt.files().stream().map(GeneratedFile::path).toList();
        assertThat(paths).allMatch(path -> FILE.matcher(path).matches());
        assertThat(paths.stream().map(path -> path.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    private static void reportsAreSafe(Attempt attempt) {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(format.write(attempt.diagnostics())).as(format.name()).doesNotContainPattern(UNPRINTABLE);
        }
        Json.read(Codecs.ANY, ReportFormat.SARIF.write(attempt.diagnostics()));
        assertThat(ReportFormat.TEXT.write(attempt.diagnostics()).lines())
                .hasSize(attempt.diagnostics().size());
    }
}
