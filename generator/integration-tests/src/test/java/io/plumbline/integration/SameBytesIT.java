package io.plumbline.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.engine.Generation;
import io.plumbline.generator.engine.GenerationRequest;
import io.plumbline.generator.engine.GenerationResult;
import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whichever door a contract comes through, the same files come out; with an option about code and one about the
 * contract, both of which change them.
 */
class SameBytesIT {

    private static final Path CONTRACT = Setup.path("contract");

    private static Map<String, String> expected = Map.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void generate(@TempDir Path output) throws IOException {
        Map<String, String> code = Map.of("package", Setup.PACKAGE, "binding", "servlet", "annotations", "jakarta");
        Map<String, String> all = new HashMap<>(code);
        all.put("reading", "by-the-letter");
        expected = generate(all, output.resolve("all"));
        assertThat(expected).hasSizeGreaterThan(10).isNotEqualTo(generate(code, output.resolve("code")));
    }

    private static Map<String, String> generate(Map<String, String> options, Path output) throws IOException {
        GenerationRequest request = new GenerationRequest(
                SpecSource.file(CONTRACT), GenerationOptions.parse(options), output, output.resolve(".state"));
        assertThat(new Generation(request).run()).isInstanceOf(GenerationResult.Generated.class);
        return new SourceTree(output).texts();
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
        ChildProcess run = Doors.commandLine(
                CONTRACT,
                folder,
                "--option",
                "binding=servlet",
                "--option",
                "reading=by-the-letter",
                "--option",
                "annotations=jakarta");
        assertThat(run.status()).as(run.output()).isZero();
        assertThat(new SourceTree(folder).texts()).isEqualTo(expected);
    }
}
