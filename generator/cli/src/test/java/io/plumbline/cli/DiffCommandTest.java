package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What {@code diff} prints where, and how it ends. */
class DiffCommandTest {

    private static final String OLD = """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                get:
                  operationId: list
                  parameters:
                    - {name: limit, in: query, schema: {type: integer, maximum: 100}}
                  responses:
                    '204': {description: none}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        "100,'',0",
        "100,--fail-on change,0",
        "50,'',0",
        "50,--fail-on breaking,3",
        "50,--fail-on BREAKING --audience server,0",
        "50,--fail-on change --audience server,3",
        "200,--fail-on breaking,0",
        "200,--fail-on breaking --audience server,3",
        "'50, maximum: 1',--fail-on breaking,1"
    })
    void endsAsAsked(String maximum, String arguments, int status) throws IOException {
        assertThat(diff(maximum, arguments)).isEqualTo(status);
    }

    @Test
    void tellsPlaceVerdictsAndReach() throws IOException {
        diff("50", "");
        assertThat(out.toString())
                .startsWith(folder.resolve("new.yaml") + ":8:11: breaking: GET /pets: query limit: range ..100 -> ..50 "
                        + "[limit-narrowed] at /paths/~1pets/get/parameters/0\n")
                .contains("    callers  breaking: ", "    server   compatible: ", "    reaches  GET /pets\n")
                .contains("    before   " + folder.resolve("old.yaml") + ":8:11\n")
                .endsWith("contract changed: 0 compatible, 1 breaking: GET /pets: query limit: range ..100 -> ..50\n");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"text,contract changed: ", "json,'\"kind\":\"limit-narrowed\"'", "html,<!DOCTYPE html>"})
    void writesIntoAFile(String format, String part) throws IOException {
        Path report = folder.resolve("reports/diff");
        assertThat(diff("50", "--format " + format + " --output " + report)).isZero();
        assertThat(report).content().contains(part);
        assertThat(out.toString()).startsWith("contract changed: 0 compatible, 1 breaking: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff a.yaml", "diff a b c", "diff a b --format pdf", "diff a b --audience nobody"})
    void wrongUsageIsTwo(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
    }

    @Test
    void helpTellsStatuses() {
        assertThat(run("diff", "--help")).isZero();
        assertThat(out.toString()).contains("Exit status: 0", "--fail-on", "OLD", "NEW");
    }

    private int diff(String maximum, String arguments) throws IOException {
        Path old = Files.writeString(folder.resolve("old.yaml"), OLD);
        Path now = Files.writeString(folder.resolve("new.yaml"), OLD.replace("100", maximum));
        return run(("diff " + old + " " + now + " " + arguments).strip().split(" "));
    }

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}
