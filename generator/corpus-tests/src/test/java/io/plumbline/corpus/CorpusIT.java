package io.plumbline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
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
import org.junit.jupiter.api.function.Executable;

/**
 * Every real document: it is generated, all of its code compiles without a warning, has what the document has, a second
 * run gives the same bytes, and the code takes for valid what an independent validator takes for valid, and writes it
 * as it was. Lines of figures for each are printed; examples that the document gets wrong stand in
 * {@code target/invalid-examples}.
 */
class CorpusIT {

    private static final String NAMED_SCHEMAS = "has all named schemas";
    private static final String PROPERTIES = "has all properties";
    private static final String OBJECTS = "has a type for every object";
    private static final String RANDOM = "agrees with an independent validator on random values";

    /**
     * The documents that are refused as yet, with the codes that say why. An entry that is not needed any more fails.
     */
    private static final Map<String, Set<DiagnosticCode>> REFUSED = Map.of();

    /** The documents that have references to what is not there, which their readers are told to tolerate. */
    private static final Map<String, Set<DiagnosticCode>> TOLERATED = Map.of(
            "IAM", Set.of(DiagnosticCode.UNRESOLVED_REFERENCE),
            "LTS", Set.of(DiagnosticCode.UNRESOLVED_REFERENCE));

    /**
     * The checks that do not hold as yet, by document, with what is known of the difference. An entry that is not
     * needed any more fails.
     */
    private static final Map<String, Map<String, String>> OPEN = Map.of(
            "clerk", Map.of(PROPERTIES, "branches that only require are walked without what stands beside the union"),
            "discord", Map.of(NAMED_SCHEMAS, "a union of one constant is walked as a union"),
            "elastic", Map.of(RANDOM, "the validator goes by the discriminator before it tries anyOf"),
            "openai",
                    Map.of(
                            RANDOM,
                            "the validator does not read a boolean exclusiveMinimum, which 3.1 does not have",
                            NAMED_SCHEMAS,
                            "a map or list that may be null is walked as a union",
                            PROPERTIES,
                            "a union of one alternative and null is walked as a union",
                            OBJECTS,
                            "a union of one alternative and null is walked as a union"),
            "qdrant", Map.of(NAMED_SCHEMAS, "a union of one alternative is walked as a union"),
            "RDS", Map.of(RANDOM, "the validator does not read the type double, which JSON does not have"));

    /** How many random values all documents together are tried on, each on as many. */
    private static final int RANDOM_VALUES = 10_000;

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
                open(
                        name,
                        NAMED_SCHEMAS,
                        () -> assertThat(figures.generatedNamedTypes()).isEqualTo(figures.namedTypes())),
                open(
                        name,
                        PROPERTIES,
                        () -> assertThat(figures.generatedProperties()).isEqualTo(figures.properties())),
                open(
                        name,
                        OBJECTS,
                        () -> assertThat(figures.placesWithoutType()).isEmpty()));
    }

    private static DynamicNode values(String name, RawDocument raw, GeneratedDocument generated, CompiledCode code) {
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
                        dynamicTest("on examples", () -> check(values.examples())),
                        open(name, RANDOM, () -> check(values.random(each, name.hashCode())))));
    }

    /** A check that may be known not to hold for the document; then it must not. */
    private static DynamicNode open(String name, String title, Executable check) {
        String difference = OPEN.getOrDefault(name, Map.of()).get(title);
        if (difference == null) {
            return dynamicTest(title, check);
        }
        return dynamicTest(
                "open: " + title,
                () -> assertThat(catchThrowable(check::execute))
                        .as("holds by now, take the entry out: " + difference)
                        .isNotNull());
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
