package io.plumbline.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.engine.Generation;
import io.plumbline.generator.engine.GenerationRequest;
import io.plumbline.generator.engine.GenerationResult;
import io.plumbline.generator.java.option.GeneratorOptions;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever door a contract comes through, the same files come out. */
class SameBytesIT {

    private static final Path CONTRACT = Setup.path("contract");

    private static Map<String, String> expected = Map.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void generate(@TempDir Path output) throws IOException {
        GeneratorOptions options = GeneratorOptions.parse(Map.of("package", Setup.PACKAGE, "binding", "servlet"));
        Path state = output.resolve(".state");
        Generation generation =
                new Generation(new GenerationRequest(SpecSource.file(CONTRACT), options, output, state));
        assertThat(generation.run()).isInstanceOf(GenerationResult.Generated.class);
        expected = new SourceTree(output).texts();
        assertThat(expected).hasSizeGreaterThan(10);
    }

    /** The two plugins ran earlier in this module's own build. */
    @ParameterizedTest
    @ValueSource(strings = {"maven-plugin", "openapi-generator-maven-plugin/src/main/java"})
    void throughAMavenPlugin(String output) throws IOException {
        assertThat(new SourceTree(Setup.path("doors").resolve(output)).texts()).isEqualTo(expected);
    }

    @Test
    void throughOpenApiGenerator() throws IOException, InterruptedException {
        ChildProcess run = Doors.openApiGenerator(CONTRACT, folder);
        assertThat(run.status()).as(run.output()).isZero();
        assertThat(new SourceTree(folder).files()).hasSameSizeAs(expected.keySet());
        assertThat(new SourceTree(folder.resolve("src/main/java")).texts()).isEqualTo(expected);
    }

    @Test
    void throughTheCommandLine() throws IOException, InterruptedException {
        ChildProcess run = Doors.commandLine(CONTRACT, folder, "--option", "binding=servlet");
        assertThat(run.status()).as(run.output()).isZero();
        assertThat(new SourceTree(folder).texts()).isEqualTo(expected);
    }
}
