package io.plumbline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every real document: it is generated, all of its code compiles without a warning, has what the document has, and a
 * second run gives the same bytes. A line of figures for each is printed.
 */
class CorpusIT {

    /**
     * The documents that are refused as yet, with the codes that say why. An entry that is not needed any more fails.
     */
    private static final Map<String, Set<DiagnosticCode>> REFUSED = Map.ofEntries(
            Map.entry("CCE", Set.of(DiagnosticCode.UNSUPPORTED_MEDIA_TYPE)),
            Map.entry("IAM", Set.of(DiagnosticCode.UNSUPPORTED_MEDIA_TYPE)),
            Map.entry("OBS", Set.of(DiagnosticCode.UNSUPPORTED_MEDIA_TYPE)),
            Map.entry("box", Set.of(DiagnosticCode.UNSUPPORTED_MEDIA_TYPE, DiagnosticCode.UNSUPPORTED_PARAMETER)),
            Map.entry("clerk", Set.of(DiagnosticCode.UNSUPPORTED_MEDIA_TYPE)),
            Map.entry("discord", Set.of(DiagnosticCode.UNSUPPORTED_MEDIA_TYPE, DiagnosticCode.UNSUPPORTED_PARAMETER)),
            Map.entry("elastic", Set.of(DiagnosticCode.UNSUPPORTED_PARAMETER, DiagnosticCode.AMBIGUOUS_PATH)),
            Map.entry("openai", Set.of(DiagnosticCode.UNSUPPORTED_KEYWORD)),
            Map.entry("petstore", Set.of(DiagnosticCode.UNSUPPORTED_MEDIA_TYPE)),
            Map.entry("qdrant", Set.of(DiagnosticCode.UNSUPPORTED_MEDIA_TYPE)),
            Map.entry("spotify", Set.of(DiagnosticCode.UNSUPPORTED_MEDIA_TYPE)),
            Map.entry("train-travel", Set.of(DiagnosticCode.UNSUPPORTED_KEYWORD)),
            Map.entry("twilio-v2010", Set.of(DiagnosticCode.UNSUPPORTED_MEDIA_TYPE)));

    /** The documents that have references to what is not there, which their readers are told to tolerate. */
    private static final Map<String, Set<DiagnosticCode>> TOLERATED = Map.of(
            "IAM", Set.of(DiagnosticCode.UNRESOLVED_REFERENCE),
            "LTS", Set.of(DiagnosticCode.UNRESOLVED_REFERENCE));

    @TestFactory
    Stream<DynamicNode> documents() {
        Assumptions.assumeTrue(Corpus.isThere(), "there are no documents to try the generator on");
        return Corpus.documents().stream().map(CorpusIT::document);
    }

    private static DynamicNode document(Path document) {
        String name = Corpus.name(document);
        return dynamicContainer(name, Stream.of(document).flatMap(path -> checks(name, path)));
    }

    private static Stream<DynamicNode> checks(String name, Path document) {
        Set<DiagnosticCode> tolerated = TOLERATED.getOrDefault(name, Set.of());
        long start = System.nanoTime();
        GeneratedDocument generated = GeneratedDocument.of(document, tolerated);
        DynamicNode refusals = dynamicTest(
                "is refused for what is known only",
                () -> assertThat(codes(generated)).isEqualTo(REFUSED.getOrDefault(name, Set.of())));
        if (generated.files().isEmpty()) {
            System.out.printf("corpus %-14s refused: %s%n", name, codes(generated));
            return Stream.of(refusals);
        }
        CompiledCode code = CompiledCode.of(generated.files());
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        DocumentFigures figures = new DocumentFigures(RawDocument.read(document), generated, code);
        print(name, figures, generated, milliseconds);
        return Stream.of(
                refusals,
                dynamicTest(
                        "compiles without a warning",
                        () -> assertThat(code.complaints()).isEmpty()),
                dynamicTest(
                        "gives the same bytes again",
                        () -> assertThat(GeneratedDocument.of(document, tolerated)
                                        .files()
                                        .equals(generated.files()))
                                .isTrue()),
                dynamicTest(
                        "has all operations",
                        () -> assertThat(figures.methods()).isEqualTo(figures.operations())),
                dynamicTest(
                        "has all named schemas",
                        () -> assertThat(figures.generatedNamedTypes()).isEqualTo(figures.namedTypes())),
                dynamicTest(
                        "has all properties",
                        () -> assertThat(figures.generatedProperties()).isEqualTo(figures.properties())),
                dynamicTest(
                        "has a type for every object",
                        () -> assertThat(figures.placesWithoutType()).isEmpty()));
    }

    private static void print(String name, DocumentFigures figures, GeneratedDocument generated, long milliseconds) {
        System.out.printf(
                "corpus %-14s %4d operations, %4d named schemas, %4d types with %5d properties, %5d files, %6d ms%n",
                name,
                figures.methods(),
                figures.namedSchemas(),
                figures.generatedProperties().size(),
                figures.generatedProperties().values().stream()
                        .mapToInt(Set::size)
                        .sum(),
                generated.files().size(),
                milliseconds);
    }

    private static Set<DiagnosticCode> codes(GeneratedDocument generated) {
        return generated.errors().stream().map(error -> error.code()).collect(Collectors.toSet());
    }
}
