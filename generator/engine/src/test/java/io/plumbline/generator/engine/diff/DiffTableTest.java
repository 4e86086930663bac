package io.plumbline.generator.engine.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.engine.diff.change.Audience;
import io.plumbline.generator.engine.diff.change.Change;
import io.plumbline.generator.engine.diff.change.Judgement;
import io.plumbline.generator.engine.diff.change.Verdict;
import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of changes under {@code src/test/resources/diff}. */
class DiffTableTest {

    private static final int LEAST_ROWS = 80;

    @ParameterizedTest
    @MethodSource("rows")
    void findsAndJudges(DiffTable.Row row) {
        assertThat(lines(row, row.before(), row.after())).containsExactlyInAnyOrderElementsOf(row.expected());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsNothingInTheSame(DiffTable.Row row) {
        assertThat(lines(row, row.before(), row.before())).isEmpty();
        assertThat(lines(row, row.after(), row.after())).isEmpty();
    }

    /** Whoever is content with a change in one direction is so for what is sent, and the other way round for back. */
    @ParameterizedTest
    @MethodSource("rows")
    void breaksSomebodyOneWayOrTheOther(DiffTable.Row row) {
        List<Change> there = changes(row.before(), row.after());
        List<Change> back = changes(row.after(), row.before());
        assertThat(there.isEmpty()).isEqualTo(back.isEmpty());
    }

    @Test
    void isLarge() throws IOException {
        assertThat(rows().count()).isGreaterThanOrEqualTo(LEAST_ROWS);
    }

    static Stream<DiffTable.Row> rows() throws IOException {
        return DiffTable.all().flatMap(table -> table.rows().stream());
    }

    private static List<String> lines(DiffTable.Row row, String before, String after) {
        return changes(before, after).stream()
                .filter(change -> change.isOnTheWire() != row.isAboutCode())
                .map(DiffTableTest::line)
                .toList();
    }

    private static List<Change> changes(String before, String after) {
        DiffResult result = ContractDiff.of(source(before), source(after), GenerationOptions.of("com.acme"));
        assertThat(result).isInstanceOf(DiffResult.Compared.class);
        return ((DiffResult.Compared) result).report().changes();
    }

    private static String line(Change change) {
        List<String> broken = change.judgements().stream()
                .filter(judgement -> judgement.verdict() == Verdict.BREAKING)
                .map(Judgement::audience)
                .map(Audience::toString)
                .toList();
        String subject = change.subject()
                .replace("POST /in: request body", "request")
                .replace("GET /out: response 200", "response")
                .replace("in.request", "request")
                .replace("out.200.response", "response");
        return subject + ": " + change.kind() + ": " + change.message() + "; breaks "
                + (broken.isEmpty() ? "nobody" : String.join(", ", broken));
    }

    private static SpecSource source(String document) {
        return SpecSource.of(
                "contract.yaml", path -> new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
