package io.plumbline.generator.engine.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.engine.diff.change.Audience;
import io.plumbline.generator.engine.diff.change.Change;
import io.plumbline.generator.engine.diff.change.DiffReport;
import io.plumbline.generator.engine.diff.report.DiffFormat;
import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.openapi.source.SpecSource;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How differences are told: once each, in the same words whenever they are asked for, and safe to look at. */
class DiffReportTest {

    private static final Set<Audience> CALLERS = EnumSet.of(Audience.CALLERS);
    private static final String HOSTILE = "</style><script>alert(1)</script>'\\\"&\\e[31m\\u202e\\0";

    private static final String NO_CODE = """
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths:
              '/a/{b': {get: {responses: {'200': {description: d, content: {application/json: {schema: {type: integer, maximum: 9}}}}}}}
            """;

    private static final String OLD = """
            openapi: 3.1.0
            info: {title: "%1$s", version: "%1$s"}
            paths:
              /a: &a
                post: &post
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                  responses:
                    '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
            components:
              schemas:
                Thing:
                  type: object
                  properties:
                    "%1$s": {type: string, maxLength: 9}
                    kind: {enum: [a]}
            """;

    @ParameterizedTest
    @EnumSource
    void theSameReportGivesTheSameText(DiffFormat format) {
        String first = format.write(hostile(), CALLERS);
        assertThat(format.write(hostile(), CALLERS)).isEqualTo(first).endsWith("\n");
    }

    @Test
    void thePageHoldsDocumentsTextAsText() {
        String page = DiffFormat.HTML.write(hostile(), CALLERS);
        assertThat(page)
                .doesNotContain("<script", "\u001b", "\u202e", "\0", "http:", "https:", "src=", "href=")
                .contains("&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;", "default-src 'none'")
                .containsOnlyOnce("</style>");
    }

    @Test
    void theTextHasNoControlCharacters() {
        assertThat(DiffFormat.TEXT.write(hostile(), CALLERS)).doesNotContain("\u001b", "\u202e", "\0");
    }

    @Test
    void theJsonIsJson() {
        Object tree = Json.read(Codecs.ANY, DiffFormat.JSON.write(hostile(), CALLERS));
        assertThat(tree)
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsKeys("before", "after", "summary", "compatible", "breaking", "changes");
    }

    /** A type that is in many places changes once, and the report says in which. */
    @Test
    void aSharedTypeIsToldOnce() {
        StringBuilder paths = new StringBuilder();
        for (int i = 10; i < 30; i++) {
            paths.append("  /a")
                    .append(i)
                    .append(": {get: {responses: {'200': {description: d, content: ")
                    .append("{application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}\n");
        }
        String document = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n" + paths
                + "components: {schemas: {Thing: {type: object, properties: {n: {type: integer, maximum: 3}}}}}\n";
        DiffReport report = compare(document, document.replace("maximum: 3", "maximum: 4"));
        assertThat(report.changes()).hasSize(1);
        assertThat(report.changes().get(0).reach().places()).hasSize(10).startsWith("GET /a10: response 200");
        assertThat(report.changes().get(0).reach().more()).isEqualTo(10);
        assertThat(report.summary(CALLERS))
                .isEqualTo("contract changed: 0 compatible, 1 breaking: Thing.n: range ..3 -> ..4");
        assertThat(report.summary(EnumSet.of(Audience.SERVER))).isEqualTo("contract changed: 1 compatible, 0 breaking");
        assertThat(report.summary(EnumSet.of(Audience.BINARY))).isEqualTo("contract changed: nothing for binary");
    }

    @Test
    void bothPlacesAreTold() {
        DiffReport report = compare(
                OLD.formatted("x"), "# a line more\n" + OLD.formatted("x").replace("maxLength: 9", "maxLength: 8"));
        Change change = report.changes().get(0);
        assertThat(change.before().orElseThrow()).hasToString("contract.yaml:14:14");
        assertThat(change.after().orElseThrow()).hasToString("contract.yaml:15:14");
        assertThat(change.place().pointer()).isEqualTo("/components/schemas/Thing/properties/x");
    }

    @Test
    void anUnreadableContractIsRefused() {
        DiffResult result =
                ContractDiff.of(source("openapi: 3.1.0"), source(OLD.formatted("x")), GenerationOptions.of("com.acme"));
        assertThat(result)
                .isInstanceOfSatisfying(
                        DiffResult.Refused.class,
                        refused -> assertThat(refused.diagnostics()).isNotEmpty());
    }

    /** Two paths that no router can tell apart: there is no code, which the report says. */
    @Test
    void whereThereIsNoCodeTheWireIsCompared() {
        DiffReport report = compare(NO_CODE, NO_CODE.replace("maximum: 9", "maximum: 8"));
        assertThat(report.changes()).extracting(Change::message).containsExactly("range ..9 -> ..8");
        assertThat(report.note())
                .hasValueSatisfying(note -> assertThat(note).startsWith("generated code is not compared"));
    }

    private static DiffReport hostile() {
        String before = OLD.formatted(HOSTILE);
        return compare(
                before, before.replace("maxLength: 9", "maxLength: 8").replace("[a]", "[a, \"" + HOSTILE + "\"]"));
    }

    private static DiffReport compare(String before, String after) {
        DiffResult result = ContractDiff.of(source(before), source(after), GenerationOptions.of("com.acme"));
        assertThat(result).isInstanceOf(DiffResult.Compared.class);
        return ((DiffResult.Compared) result).report();
    }

    private static SpecSource source(String document) {
        return SpecSource.of(
                "contract.yaml", path -> new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
