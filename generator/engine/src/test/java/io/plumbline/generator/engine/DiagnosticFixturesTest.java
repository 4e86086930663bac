package io.plumbline.generator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every diagnostic of the catalogue is shown by a contract of {@code spec/conformance}, and none that is not there. */
class DiagnosticFixturesTest {

    private static final Path CASES =
            Path.of("../../spec/conformance").toAbsolutePath().normalize();
    private static final Pattern CODE = Pattern.compile("(?m) \\[([a-z0-9-]+)\\](?: at [^\n]*)?$");

    @Test
    void everyCodeHasOne() throws IOException {
        Set<String> catalogue =
                Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::key).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(CASES)) {
            Set<String> shown = files.filter(file -> file.endsWith("expected.errors"))
                    .flatMap(file -> CODE.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            System.out.printf("diagnostics: %d of %d are shown by a fixture%n", shown.size(), catalogue.size());

            assertThat(shown).containsExactlyInAnyOrderElementsOf(catalogue);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
