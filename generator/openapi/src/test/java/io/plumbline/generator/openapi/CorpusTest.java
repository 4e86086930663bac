package io.plumbline.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.model.diagnostic.Severity;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads real documents, where they are at hand. */
final class CorpusTest {

    @BeforeAll
    static void isThere() {
        Assumptions.assumeTrue(Files.isDirectory(Specs.corpus()), "there is no corpus");
    }

    static List<Path> documents() throws IOException {
        if (!Files.isDirectory(Specs.corpus())) {
            return List.of(Path.of("absent"));
        }
        try (Stream<Path> files = Files.walk(Specs.corpus())) {
            return files.filter(file -> file.toString().matches(".*\\.(json|ya?ml)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void reads(Path document) {
        long start = System.nanoTime();
        // some of these documents have references that lead nowhere
        Diagnostics diagnostics = new Diagnostics(Set.of(DiagnosticCode.UNRESOLVED_REFERENCE));
        Optional<ApiModel> model =
                OpenApiFrontEnd.read(SpecSource.file(document), FrontEndOptions.DEFAULT, diagnostics);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        Map<String, Long> byCode = diagnostics.sorted().stream()
                .collect(Collectors.groupingBy(
                        diagnostic -> diagnostic.code().key(), TreeMap::new, Collectors.counting()));
        System.out.println(row(document, model, byCode, milliseconds));
        diagnostics.sorted().stream()
                .collect(Collectors.groupingBy(Diagnostic::code))
                .forEach((code, list) ->
                        list.stream().limit(Integer.getInteger("show", 0)).forEach(System.out::println));
        assertThat(diagnostics.sorted())
                .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .filteredOn(diagnostic -> diagnostic.code() != DiagnosticCode.UNSUPPORTED_KEYWORD)
                .isEmpty();
    }

    private static String row(Path document, Optional<ApiModel> model, Map<String, Long> byCode, long milliseconds) {
        int operations = model.map(read -> read.services().stream()
                        .mapToInt(service -> service.operations().size())
                        .sum())
                .orElse(-1);
        int types = model.map(read -> read.types().size()).orElse(-1);
        return String.format(
                Locale.ROOT,
                "%-20s %5d operations %6d types %6d ms  %s",
                document.getFileName(),
                operations,
                types,
                milliseconds,
                byCode);
    }
}
