package io.plumbline.generator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a run does something and when it does nothing. */
class GenerationTest {

    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths: {}
            components:
              schemas:
                Pet:
                  type: object
                  properties:
                    age: {$ref: 'common.yaml#/Age'}
            """;

    private static final String COMMON = "Age: {type: integer, minimum: 0, maximum: 3}\n";

    @TempDir
    Path folder;

    private Path contract;
    private Path common;
    private Path output;

    @BeforeEach
    void write() throws IOException {
        contract = Files.writeString(folder.resolve("contract.yaml"), CONTRACT);
        common = Files.writeString(folder.resolve("common.yaml"), COMMON);
        output = folder.resolve("out");
    }

    @Test
    void aSecondRunTouchesNothing() throws IOException {
        run("com.acme");
        Map<Path, FileTime> before = times();

        assertThat(run("com.acme")).isInstanceOf(GenerationResult.UpToDate.class);
        assertThat(times()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void aChangeBehindAReferenceIsSeen() throws IOException {
        run("com.acme");
        Files.writeString(common, COMMON.replace("maximum: 3", "maximum: 8"));

        assertThat(run("com.acme"))
                .isInstanceOfSatisfying(
                        GenerationResult.Generated.class,
                        generated -> assertThat(generated.files().written())
                                .contains("com/acme/model/Pet.java")
                                .doesNotContain("com/acme/model/package-info.java"));
        assertThat(output.resolve("com/acme/model/Pet.java")).content().contains("maximum = \"8\"");
    }

    @Test
    void anotherOptionIsSeenAndLeavesNoOrphans() throws IOException {
        run("com.acme");
        assertThat(run("org.acme")).isInstanceOf(GenerationResult.Generated.class);
        assertThat(output.resolve("org/acme/model/Pet.java")).exists();
        assertThat(output.resolve("com")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void editedAndDeletedFilesAreRestored(boolean delete) throws IOException {
        run("com.acme");
        Path pet = output.resolve("com/acme/model/Pet.java");
        String good = Files.readString(pet);
        if (delete) {
            Files.delete(pet);
        } else {
            Files.writeString(pet, "edited");
        }

        assertThat(run("com.acme")).isInstanceOf(GenerationResult.Generated.class);
        assertThat(pet).hasContent(good);
    }

    @Test
    void aContractWithErrorsLeavesTheOldFilesAndIsToldAgainNextTime() throws IOException {
        run("com.acme");
        Map<Path, FileTime> before = times();
        Files.writeString(contract, CONTRACT.replace("common.yaml#/Age", "common.yaml#/Gone"));

        for (int run = 0; run < 2; run++) {
            assertThat(run("com.acme"))
                    .isInstanceOfSatisfying(
                            GenerationResult.Refused.class,
                            refused -> assertThat(refused.diagnostics())
                                    .anySatisfy(diagnostic -> assertThat(diagnostic.toString())
                                            .contains("contract.yaml:9:")
                                            .contains("error:")));
        }
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void aMissingContractIsAnErrorOfTheContract() throws IOException {
        Files.delete(contract);
        assertThat(run("com.acme")).isInstanceOf(GenerationResult.Refused.class);
        assertThat(output).doesNotExist();
    }

    private GenerationResult run(String packageName) throws IOException {
        SpecSource source = SpecSource.file(contract);
        GenerationOptions options = GenerationOptions.of(packageName);
        return new Generation(new GenerationRequest(source, options, output, folder.resolve("state"))).run();
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (var files = Files.walk(folder.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
