package io.plumbline.generator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.engine.diff.change.Audience;
import io.plumbline.generator.engine.diff.change.DiffReport;
import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a generation tells of changes since the last one, and what it refuses to break. */
class ContractChangesTest {

    private static final Set<Audience> CALLERS = EnumSet.of(Audience.CALLERS);
    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths:
              /a:
                post:
                  operationId: a
                  requestBody: {required: true, content: {application/json: {schema: {$ref: 'common.yaml#/Age'}}}}
                  responses: {'204': {description: done}}
            """;
    private static final String COMMON = "Age: {type: integer, minimum: 0, maximum: 3}\n";

    @TempDir
    Path folder;

    private Path common;

    @BeforeEach
    void write() throws IOException {
        common = Files.writeString(folder.resolve("common.yaml"), COMMON);
        Files.writeString(folder.resolve("contract.yaml"), CONTRACT);
        Path released = Files.createDirectories(folder.resolve("released"));
        Files.writeString(released.resolve("common.yaml"), COMMON);
        Files.writeString(released.resolve("contract.yaml"), CONTRACT);
    }

    @Test
    void theFirstGenerationHasNothingToCompareWith() throws IOException {
        assertThat(changes(run(Optional.empty()))).isEmpty();
    }

    @Test
    void aChangeBehindAReferenceIsToldOnce() throws IOException {
        run(Optional.empty());
        limit(2);
        assertThat(changes(run(Optional.empty())).orElseThrow().summary(CALLERS))
                .isEqualTo("contract changed: 0 compatible, 1 breaking: Age: range 0..3 -> 0..2");
        assertThat(run(Optional.empty())).isInstanceOf(GenerationResult.UpToDate.class);
    }

    /** A run that failed is none: the next good one is compared with the last good one. */
    @Test
    void anErrorInBetweenIsPassedOver() throws IOException {
        run(Optional.empty());
        Files.writeString(common, "Age: {type: integer, minimum: 4, maximum: 3}\n");
        assertThat(run(Optional.empty())).isInstanceOf(GenerationResult.Refused.class);
        limit(4);
        assertThat(changes(run(Optional.empty())).orElseThrow().summary(CALLERS))
                .isEqualTo("contract changed: 1 compatible, 0 breaking");
    }

    @Test
    void whatIsKeptIsTheSameAnywhereAndWhoeverSpoiltItIsForgiven() throws IOException {
        run(Optional.empty());
        Path kept = folder.resolve("state/contract");
        assertThat(kept).content().doesNotContain(folder.toString());
        Files.writeString(kept, "spoilt");
        limit(2);
        assertThat(changes(run(Optional.empty()))).isEmpty();
    }

    @Test
    void theBaselineIsAGate() throws IOException {
        assertThat(run(released())).isInstanceOf(GenerationResult.Generated.class);
        assertThat(run(released())).isInstanceOf(GenerationResult.UpToDate.class);
        limit(4);
        assertThat(run(released())).isInstanceOf(GenerationResult.Generated.class);
        limit(2);
        for (int run = 0; run < 2; run++) {
            assertThat(run(released()))
                    .isInstanceOfSatisfying(
                            GenerationResult.Breaking.class,
                            breaking -> assertThat(breaking.report().isBreaking(CALLERS))
                                    .isTrue());
        }
    }

    @Test
    void anotherBaselineIsSeen() throws IOException {
        run(released());
        Files.writeString(folder.resolve("released/common.yaml"), COMMON.replace("maximum: 3", "maximum: 9"));
        assertThat(run(released())).isInstanceOf(GenerationResult.Breaking.class);
        assertThat(run(Optional.empty())).isInstanceOf(GenerationResult.Generated.class);
    }

    @Test
    void aBaselineWithErrorsIsRefused() throws IOException {
        Files.delete(folder.resolve("released/common.yaml"));
        assertThat(run(released())).isInstanceOf(GenerationResult.Refused.class);
    }

    private void limit(int maximum) throws IOException {
        Files.writeString(common, COMMON.replace("maximum: 3", "maximum: " + maximum));
    }

    private Optional<Baseline> released() {
        return Optional.of(new Baseline(SpecSource.file(folder.resolve("released/contract.yaml")), CALLERS));
    }

    private static Optional<DiffReport> changes(GenerationResult result) {
        return ((GenerationResult.Generated) result).changes();
    }

    private GenerationResult run(Optional<Baseline> baseline) throws IOException {
        return new Generation(new GenerationRequest(
                        SpecSource.file(folder.resolve("contract.yaml")),
                        GenerationOptions.of("com.acme"),
                        folder.resolve("out"),
                        folder.resolve("state"),
                        baseline))
                .run();
    }
}
