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
 * Every real document: it is generated, all of its code compiles without a warning, has what the document has, a second
 * run gives the same bytes, and the code takes for valid what an independent validator takes for valid, and writes it
 * as it was. Lines of figures for each are printed; examples that the document gets wrong stand in
 * {@code target/invalid-examples}.
 */
class CorpusIT {

    /**
     * The documents that are refused as yet, with the codes that say why. An entry that is not needed any more fails.
     */
    private static final Map<String, Set<DiagnosticCode>> REFUSED = Map.of();

    /** The documents that have references to what is not there, which their readers are told to tolerate. */
    private static final Map<String, Set<DiagnosticCode>> TOLERATED = Map.of(
            "IAM", Set.of(DiagnosticCode.UNRESOLVED_REFERENCE),
            "LTS", Set.of(DiagnosticCode.UNRESOLVED_REFERENCE));

    /** How many random values all documents together are tried on, each on as many. */
    private static final int RANDOM_VALUES = Integer.getInteger("plumbline.corpus.values", 10_000);

    /** Another one tries other values. */
    private static final long SEED = Long.getLong("plumbline.corpus.seed", 0);

    private final Totals examples = new Totals("examples");
    private final Totals random = new Totals("random values");

    @TestFactory
    Stream<DynamicNode> documents() {
        Assumptions.assumeTrue(Corpus.isThere(), "there are no documents to try the generator on");
        return Stream.concat(
                Corpus.documents().stream().map(this::document),
                Stream.of(dynamicTest("as many random values as wanted", () -> {
                    examples.print();
                    random.print();
                    assertThat(random.judged()).isGreaterThanOrEqualTo(RANDOM_VALUES);
                })));
    }

    private DynamicNode document(Path document) {
        String name = Corpus.name(document);
        return dynamicContainer(name, Stream.of(document).flatMap(path -> checks(name, path)));
    }

    private Stream<DynamicNode> checks(String name, Path document) {
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
        RawDocument raw = RawDocument.read(document);
        DocumentFigures figures = new DocumentFigures(raw, generated, code);
        print(name, figures, generated, milliseconds);
        return Stream.of(
                refusals,
                values(name, raw, generated, code),
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
                        () -> assertThat(figures.missingTypes()).isEmpty()),
                dynamicTest(
                        "has a type for no other named schema",
                        () -> assertThat(figures.surplusTypes()).isEmpty()),
                dynamicTest(
                        "has all properties",
                        () -> assertThat(figures.differingProperties()).isEmpty()),
                dynamicTest(
                        "has a type for every object",
                        () -> assertThat(figures.placesWithoutType()).isEmpty()));
    }

    private DynamicNode values(String name, RawDocument raw, GeneratedDocument generated, CompiledCode code) {
        if (!code.complaints().isEmpty()) {
            return dynamicTest(
                    "can be tried on values",
                    () -> assertThat(code.complaints()).isEmpty());
        }
        Values values = new Values(name, raw, generated, code);
        int each = -Math.floorDiv(-RANDOM_VALUES, Corpus.documents().size());
        return dynamicContainer(
                "agrees with an independent validator",
                Stream.of(
                        dynamicTest("on examples", () -> check(examples.add(values.examples()))),
                        dynamicTest(
                                "on random values",
                                () -> check(random.add(values.random(each, name.hashCode() + SEED))))));
    }

    private static void check(Verdicts verdicts) {
        assertThat(verdicts.disagreements()).as("verdicts that differ").isEmpty();
        assertThat(verdicts.lost())
                .as("values that are written otherwise than read")
                .isEmpty();
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
