package io.plumbline.generator.engine.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every schema of the official suite becomes code, and that code gives every value the verdict that the suite gives;
 * what is refused is listed here, and nothing else is.
 */
class JsonSchemaSuiteTest {

    private static final Path SHARED = Path.of(System.getProperty("plumbline.shared", "../../../shared"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"draft4, 3.0.3, 90", "draft2020-12, 3.1.0, 80"})
    void agreesWithTheSuite(String draft, String openapi, int leastPercent)
            throws IOException, ReflectiveOperationException {
        Path suite = SHARED.resolve("json-schema-test-suite");
        assumeTrue(Files.isDirectory(suite), "the suite is not at " + suite.toAbsolutePath());

        List<SuiteRun.Report> reports = new SuiteRun(new SuiteRun.Draft(draft, openapi), suite, folder).run();
        int agreed = reports.stream().mapToInt(SuiteRun.Report::agreed).sum();
        int refused = reports.stream().mapToInt(SuiteRun.Report::refused).sum();
        List<String> disagreements = reports.stream()
                .flatMap(report -> report.disagreements().stream())
                .toList();
        SuiteTable.print(draft, reports);

        assertThat(disagreements).isEmpty();
        assertThat(new TreeSet<>(SuiteTable.refusals(reports))).isEqualTo(Refused.in(draft));
        assertThat(100.0 * agreed / (agreed + refused)).isGreaterThanOrEqualTo(leastPercent);
    }
}
