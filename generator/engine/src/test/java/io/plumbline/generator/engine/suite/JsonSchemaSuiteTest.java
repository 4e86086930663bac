package io.plumbline.generator.engine.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.plumbline.generator.engine.suite.SuiteRun.Disagreement;
import io.plumbline.generator.openapi.schema.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every schema of the official suite becomes code, and that code gives every value the verdict that the suite gives;
 * what is refused or read otherwise is listed, and nothing else is.
 */
class JsonSchemaSuiteTest {

    private static final Path SUITE =
            Path.of(System.getProperty("plumbline.shared", "../../../shared")).resolve("json-schema-test-suite");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"draft4, 3.0.3, 95", "draft2020-12, 3.1.0, 99"})
    void agreesByTheLetter(String draft, String openapi, int leastPercent)
            throws IOException, ReflectiveOperationException {
        List<SuiteRun.Report> reports = run(new SuiteRun.Draft(draft, openapi, Reading.BY_THE_LETTER));

        assertThat(disagreements(reports)).isEmpty();
        assertThat(SuiteTable.refusals(reports)).isEqualTo(Refused.in(draft));
        int agreed = reports.stream().mapToInt(SuiteRun.Report::agreed).sum();
        int refused = reports.stream().mapToInt(SuiteRun.Report::refused).sum();
        assertThat(100.0 * agreed / (agreed + refused)).isGreaterThanOrEqualTo(leastPercent);
    }

    @Test
    void readsOtherwiseOnlyWhatIsMeantOtherwise() throws IOException, ReflectiveOperationException {
        List<Disagreement> all = Stream.concat(asMeant("draft4", "3.0.3"), asMeant("draft2020-12", "3.1.0"))
                .toList();

        assertThat(all).allMatch(disagreement -> Meant.isOtherwise(disagreement.file(), disagreement.schema()));
        Set<String> found = all.stream()
                .map(disagreement -> disagreement.file() + " / " + disagreement.schema())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).containsAll(Meant.named());
        assertThat(all)
                .as("whose verdict is another one is told so")
                .allSatisfy(disagreement -> assertThat(disagreement.told()).containsAnyElementsOf(Meant.CODES));
    }

    private Stream<Disagreement> asMeant(String draft, String openapi)
            throws IOException, ReflectiveOperationException {
        List<SuiteRun.Report> reports = run(new SuiteRun.Draft(draft, openapi, Reading.AS_MEANT));
        assertThat(SuiteTable.refusals(reports)).isEqualTo(Refused.in(draft));
        return disagreements(reports).stream();
    }

    private List<SuiteRun.Report> run(SuiteRun.Draft draft) throws IOException, ReflectiveOperationException {
        assumeTrue(Files.isDirectory(SUITE), "the suite is not at " + SUITE.toAbsolutePath());
        List<SuiteRun.Report> reports = new SuiteRun(draft, SUITE, folder.resolve(draft.name())).run();
        SuiteTable.print(draft, reports);
        return reports;
    }

    private static List<Disagreement> disagreements(List<SuiteRun.Report> reports) {
        return reports.stream()
                .flatMap(report -> report.disagreements().stream())
                .toList();
    }
}
