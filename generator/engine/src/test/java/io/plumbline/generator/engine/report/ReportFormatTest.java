package io.plumbline.generator.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.engine.GeneratorVersion;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Location;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a contract's author could smuggle into a report is in each of these diagnostics. */
class ReportFormatTest {

    private static final Diagnostic ERROR = Diagnostic.of(
            DiagnosticCode.CONTRADICTION,
            new Location("a,b:c%d.yaml", 3, 7, "/components/schemas/\u001b[2J"),
            "one\r\n::error::two, 100%\u2028\u202e");
    private static final Diagnostic WARNING =
            Diagnostic.of(DiagnosticCode.UNKNOWN_KEYWORD, new Location("api/x y.yaml", 0, 0, ""), "foo");

    @Test
    void textIsALineEach() {
        assertThat(ReportFormat.TEXT.write(List.of(ERROR, WARNING))).isEqualTo("""
                a,b:c%d.yaml:3:7: error: one\\u000D\\n::error::two, 100%\\u2028\\u202E [contradiction] \
                at /components/schemas/\\u001B[2J
                api/x y.yaml: warning: "foo" is no keyword; ignored (names of your own begin with x-) [unknown-keyword]
                """);
    }

    @Test
    void githubGetsCommandsThatTheDocumentCannotBreakOutOf() {
        assertThat(ReportFormat.GITHUB.write(List.of(ERROR, WARNING))).isEqualTo("""
                ::error file=a%2Cb%3Ac%25d.yaml,line=3,col=7,title=contradiction\
                ::one\\u000D\\n::error::two, 100%25\\u2028\\u202E
                ::warning file=api/x y.yaml,title=unknown-keyword::"foo" is no keyword; ignored
                """);
    }

    @Test
    void sarifIsOneRun() {
        Object log = Json.read(Codecs.ANY, ReportFormat.SARIF.write(List.of(ERROR, WARNING)));
        assertThat(log)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("version", "2.1.0")
                .containsEntry(
                        "runs",
                        List.of(Map.of(
                                "tool",
                                Map.of("driver", driver()),
                                "columnKind",
                                "utf16CodeUnits",
                                "results",
                                List.of(error(), warning()))));
    }

    private static Map<String, Object> driver() {
        Map<String, Object> hinted =
                Map.of("id", "unknown-keyword", "help", Map.of("text", "names of your own begin with x-"));
        return Map.of(
                "name",
                "Plumbline",
                "version",
                GeneratorVersion.VERSION,
                "rules",
                List.of(hinted, Map.of("id", "contradiction")));
    }

    private static Map<String, Object> error() {
        Map<String, Object> physical = Map.of(
                "artifactLocation", Map.of("uri", "./a,b:c%25d.yaml"),
                "region", Map.of("startLine", 3, "startColumn", 7));
        return Map.of(
                "ruleId",
                "contradiction",
                "level",
                "error",
                "message",
                Map.of("text", "one\\u000D\\n::error::two, 100%\\u2028\\u202E"),
                "locations",
                List.of(Map.of(
                        "physicalLocation",
                        physical,
                        "logicalLocations",
                        List.of(Map.of("fullyQualifiedName", "/components/schemas/\u001b[2J")))));
    }

    private static Map<String, Object> warning() {
        return Map.of(
                "ruleId",
                "unknown-keyword",
                "level",
                "warning",
                "message",
                Map.of("text", "\"foo\" is no keyword; ignored"),
                "locations",
                List.of(Map.of("physicalLocation", Map.of("artifactLocation", Map.of("uri", "api/x%20y.yaml")))));
    }

    @ParameterizedTest
    @CsvSource({"TEXT,''", "GITHUB,''"})
    void nothingToTellIsNothing(ReportFormat format, String report) {
        assertThat(format.write(List.of())).isEqualTo(report);
    }

    @ParameterizedTest
    @EnumSource
    void longTextsAreCut(ReportFormat format) {
        Diagnostic endless =
                Diagnostic.of(DiagnosticCode.CONTRADICTION, new Location("a.yaml", 1, 1, ""), "x".repeat(1_000_000));
        assertThat(format.write(List.of(endless))).hasSizeLessThan(2_000).contains("xxx...");
    }
}
