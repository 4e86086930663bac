package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.engine.option.OptionKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Exit statuses, and what goes to which stream. */
class MainTest {

    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths: {}
            components:
              schemas:
                Pet: {type: object, properties: {age: {type: integer, minimum: 0, maximum: 3}}}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void generatesAndThenFindsNothingToDo() throws IOException {
        Path contract = Files.writeString(folder.resolve("contract.yaml"), CONTRACT);
        String output = folder.resolve("out").toString();

        assertThat(run("generate", "-i", contract.toString(), "-o", output, "-p", "com.acme"))
                .isZero();
        assertThat(folder.resolve("out/com/acme/model/Pet.java")).exists();
        assertThat(run("generate", "-i", contract.toString(), "-o", output, "-p", "com.acme"))
                .isZero();

        assertThat(out.toString()).contains(" written, 0 unchanged, 0 removed.").endsWith("Up to date.\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aContractWithErrorsIsOneAndEachErrorHasItsPlace() throws IOException {
        Path contract =
                Files.writeString(folder.resolve("contract.yaml"), CONTRACT.replace("type: integer", "$ref: '#/gone'"));

        assertThat(run(
                        "generate",
                        "-i",
                        contract.toString(),
                        "-o",
                        folder.resolve("out").toString(),
                        "-p",
                        "com.acme"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("contract.yaml:6:").contains(": error: ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "generate",
                "generate -i a.yaml -o out",
                "generate -i a.yaml -o out -p 1x",
                "generate --wrong",
                "generate -i a.yaml -o out -p com.acme --option nonsense=1",
                "nonsense"
            })
    void wrongUsageIsTwo(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "minimum: 0,text,0,'','0 errors, 0 warnings'",
        "minimum: 4,text,1,'contract.yaml:6:80: error: ','1 error, 0 warnings'",
        "minimum: 4,sarif,1,'\"startLine\":6,\"startColumn\":80','1 error, 0 warnings'",
        "minimum: 4,GitHub,1,'contract.yaml,line=6,col=80,title=contradiction::','1 error, 0 warnings'",
        "minimun: 4,text,0,'6:59: warning: ','0 errors, 1 warning'",
        "minimun: 4,text --fail-on-warning,1,'6:59: warning: ','0 errors, 1 warning'",
        "minimum: 0,html,2,'','Invalid value for option'"
    })
    void checks(String limit, String format, int status, String report, String count) throws IOException {
        Path contract = Files.writeString(folder.resolve("contract.yaml"), CONTRACT.replace("minimum: 0", limit));
        String line = "check -i " + contract + " --format " + format;

        assertThat(run(line.split(" "))).isEqualTo(status);
        assertThat(out.toString()).contains(report);
        assertThat(err.toString()).contains(count);
        assertThat(folder).isDirectoryContaining("glob:**contract.yaml").isDirectoryNotContaining("glob:**.java");
    }

    /** Both commands give the same contract the same reading. */
    @ParameterizedTest
    @CsvSource({
        "'',1,': error: '",
        "tolerate=unresolved-reference,0,': warning: '",
        "reading=by-the-letter,1,': error: '",
        "reading=letter,2,'option reading does not take'",
        "colour=red,2,'unknown option colour'"
    })
    void readsAsTold(String option, int status, String said) throws IOException {
        Path contract = Files.writeString(
                folder.resolve("contract.yaml"), CONTRACT.replace("minimum: 0", "$ref: '#/components/schemas/Gone'"));
        List<String> options = option.isEmpty() ? List.of() : List.of("--option", option);
        List<String> check = new ArrayList<>(List.of("check", "-i", contract.toString()));
        check.addAll(options);
        List<String> generate = new ArrayList<>(List.of(
                "generate",
                "-i",
                contract.toString(),
                "-o",
                folder.resolve("out").toString()));
        generate.addAll(List.of("-p", "com.acme"));
        generate.addAll(options);

        for (List<String> command : List.of(check, generate)) {
            assertThat(run(command.toArray(String[]::new))).isEqualTo(status);
            assertThat(out.toString() + err).contains(said);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "generate --help", "check --help"})
    void helpIsZero(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out.toString()).contains("plumbline");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpNamesEveryOption() {
        run("generate", "--help");
        Stream.of(OptionKey.values())
                .filter(key -> key != OptionKey.PACKAGE)
                .forEach(key -> assertThat(out.toString()).contains("  " + key.key() + ": "));
    }

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}
