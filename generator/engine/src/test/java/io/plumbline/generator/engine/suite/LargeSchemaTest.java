package io.plumbline.generator.engine.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.openapi.schema.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas that are judged as a whole and are larger than a method of a class can be. */
class LargeSchemaTest {

    private static final int MANY = 4_000;

    @TempDir
    Path folder;

    @Test
    void manyPropertiesAndAlternativesCompileAndJudge() throws IOException, ReflectiveOperationException {
        String properties = joined("\"p%1$d\": {\"minimum\": %1$d}");
        String alternatives = joined("{\"required\": [\"p%1$d\"]}");
        String suite = """
                [{"description": "large",
                  "schema": {"properties": {%s}, "anyOf": [%s], "required": [%s], "unevaluatedProperties": false},
                  "tests": [
                    {"description": "fits", "data": {%s}, "valid": true},
                    {"description": "too small", "data": {%s}, "valid": false},
                    {"description": "one is missing", "data": {"p7": 7}, "valid": false}]}]""".formatted(
                properties, alternatives, joined("\"p%1$d\""), joined("\"p%1$d\": %1$d"), joined("\"p%1$d\": 3998"));
        Path file = folder.resolve("suite/tests/large/large.json");
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, suite);

        SuiteRun.Draft draft = new SuiteRun.Draft("large", "3.1.0", Reading.BY_THE_LETTER);
        List<SuiteRun.Report> reports = new SuiteRun(draft, folder.resolve("suite"), folder.resolve("output")).run();

        assertThat(reports).containsExactly(new SuiteRun.Report("large", 3, List.of(), List.of()));
    }

    private static String joined(String template) {
        return IntStream.range(0, MANY).mapToObj(template::formatted).collect(Collectors.joining(","));
    }
}
