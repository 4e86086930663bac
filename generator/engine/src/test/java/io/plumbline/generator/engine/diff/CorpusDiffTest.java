package io.plumbline.generator.engine.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Real documents, of which none differs from itself; the larger ones only where {@code plumbline.corpus.large} is set.
 */
class CorpusDiffTest {

    private static final long LARGE = 400_000;

    private static final Path FOLDER =
            Path.of(System.getProperty("plumbline.shared", "../../../shared")).resolve("corpus");

    private static final GenerationOptions OPTIONS =
            GenerationOptions.parse(Map.of("package", "com.acme", "tolerate", "unresolved-reference"));

    @TestFactory
    Stream<DynamicTest> documents() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "there are no documents to try this on");
        List<Path> all;
        try (Stream<Path> files = Files.walk(FOLDER)) {
            all = files.filter(file -> file.toString().matches(".*\\.(json|ya?ml)"))
                    .filter(file -> Boolean.getBoolean("plumbline.corpus.large")
                            || file.toFile().length() < LARGE)
                    .sorted()
                    .toList();
        }
        return all.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> differsNot(file)));
    }

    private static void differsNot(Path file) {
        DiffResult result = ContractDiff.of(SpecSource.file(file), SpecSource.file(file), OPTIONS);
        assertThat(result).isInstanceOfSatisfying(DiffResult.Compared.class, compared -> {
            assertThat(compared.report().changes()).isEmpty();
            assertThat(compared.report().note()).isEmpty();
        });
    }
}
