package io.plumbline.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** References within a document and over many. */
final class ReferenceTest {

    @TempDir
    Path folder;

    static Stream<Arguments> local() {
        return Stream.of(
                arguments("A: {$ref: '#/components/schemas/B'}\nB: {type: string}", "A = @B\nB = string"),
                arguments(
                        "A/b~c: {type: string}\nB: {$ref: '#/components/schemas/A~1b~0c'}",
                        "A/b~c = string\nB = @A~1b~0c"),
                arguments(
                        "Ä b: {type: string}\nB: {$ref: '#/components/schemas/%C3%84%20b'}", "Ä b = string\nB = @Ä b"),
                arguments("100%: {type: string}\nB: {$ref: '#/components/schemas/100%'}", "100% = string\nB = @100%"),
                arguments(
                        "A: {type: object, properties: {b: {type: array, items: {type: object, properties: {c: {type: string}}}}}}\nB: {$ref: '#/components/schemas/A/properties/b/items'}",
                        "A = { b: list<@A/properties/b/items> }\nB = @A/properties/b/items\nA/b/item = { c: string }"),
                arguments(
                        "A: {$ref: '#/components/schemas/B/properties/x'}\nB: {$ref: '#/components/schemas/C'}\nC: {type: object, properties: {x: {type: integer}}}",
                        "A = @C/properties/x\nB = @C\nC = { x: integer }\nC/x = integer"),
                arguments("A: {$anchor: here, type: string}\nB: {$ref: '#here'}", "A = string\nB = @A"),
                arguments(
                        "A: {$dynamicAnchor: n, type: object, properties: {next: {$dynamicRef: '#n'}}}",
                        "A = { next: @A }"),
                arguments(
                        "A: {$id: 'https://e.org/a', $defs: {D: {type: string}}, properties: {x: {$ref: '#/$defs/D'}}}\nB: {$ref: 'https://e.org/a'}",
                        "A = { x: @A/$defs/D }\nB = @A\nA/D = string"),
                arguments(
                        "A: {$id: 'https://e.org/s/a', type: string}\nB: {$id: 'https://e.org/s/b', $ref: 'a'}",
                        "A = string\nB = @A"),
                arguments(
                        "A: {$id: 'https://e.org/a', properties: {x: {$ref: '#/components/schemas/B'}}}\nB: {type: string}",
                        "A = { x: @B }\nB = string"),
                arguments(
                        "A: {$id: 'https://e.org/a', $defs: {D: {$anchor: d, type: string}}}\nB: {$ref: 'https://e.org/a#d'}",
                        "A = any?\nB = @A/$defs/D\nA/D = string"),
                arguments("A: {type: array, items: {$ref: '#/components/schemas/A'}}", "A = list<@A>"),
                arguments(
                        "A: {$ref: '#/components/schemas/B', description: d}\nB: {type: string}", "A = @B\nB = string"),
                arguments(
                        "A: {$ref: '#/components/schemas/B', minimum: 3}\nB: {type: integer, maximum: 9}",
                        "A = @B{minimum=3}\nB = integer{maximum=9}"));
    }

    @ParameterizedTest
    @MethodSource("local")
    void leadWithinADocument(String schemas, String expected) {
        Reading reading = Reading.ofSchemas("3.1.0", schemas);
        assertThat(reading.types()).isEqualTo(expected);
    }

    static Stream<Arguments> broken() {
        String one = "A: {$ref: '%s'}";
        return Stream.of(
                arguments(one.formatted("#/components/schemas/B"), "6:15 unresolved-reference"),
                arguments(one.formatted("#nowhere"), "6:15 unresolved-reference"),
                arguments(one.formatted("#/components/schemas/A/x/y"), "6:15 unresolved-reference"),
                arguments(one.formatted("other.yaml"), "6:15 unreadable-document"),
                arguments(one.formatted("https://example.org/a.yaml#/A"), "6:15 remote-reference"),
                arguments(one.formatted("//example.org/a.yaml"), "6:15 remote-reference"),
                arguments(one.formatted("#/components/schemas/A"), "6:8 schema-cycle"),
                arguments(
                        "A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}",
                        "6:8 schema-cycle, 7:8 schema-cycle"),
                arguments("A: {allOf: [{$ref: '#/components/schemas/A'}]}", "6:8 schema-cycle"),
                arguments("A: {$ref: 3}", "6:15 wrong-kind"),
                arguments("A: {$ref: '#/info/title'}", "2:15 wrong-kind"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void areReportedWhereTheyLeadNowhere(String schemas, String expected) {
        assertThat(String.join(", ", Reading.ofSchemas("3.1.0", schemas).problems()))
                .isEqualTo(expected);
    }

    @Test
    void leadOverManyFilesAndBack() {
        String root = """
                openapi: 3.0.3
                info: {title: t, version: '1'}
                paths:
                  /pets: {$ref: 'paths/pets.yaml'}
                components:
                  schemas:
                    Error: {type: object, properties: {code: {type: integer}}}
                """;
        Reading reading = Reading.of(
                root,
                Map.of(
                        "paths/pets.yaml", """
                        parameters:
                          - {$ref: '../common.json#/parameters/Limit'}
                        get:
                          operationId: listPets
                          responses:
                            '200':
                              description: ok
                              content: {application/json: {schema: {$ref: '../schemas/Pet.yaml'}}}
                            '500':
                              description: no
                              content: {application/json: {schema: {$ref: '../openapi.yaml#/components/schemas/Error'}}}
                        """,
                        "schemas/Pet.yaml",
                                "type: object\nproperties:\n  owner: {$ref: 'Owner.yaml#/definitions/Owner'}\n  tag: {type: object, properties: {a: {type: string}}}\n",
                        "schemas/Owner.yaml",
                                "definitions:\n  Owner: {type: object, properties: {pets: {type: array, items: {$ref: Pet.yaml}}}}\n",
                        "common.json",
                                "{\"parameters\": {\"Limit\": {\"name\": \"limit\", \"in\": \"query\", \"schema\": {\"type\": \"integer\"}}}}"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.operations())
                .isEqualTo("listPets: GET /pets (query limit: integer) -> 200=schemas/Pet.yaml# 500=@Error");
        assertThat(reading.types())
                .isEqualTo(
                        "Error = { code: integer }\nPet = { owner: schemas/Owner.yaml#/definitions/Owner; tag: schemas/Pet.yaml#/properties/tag }\nOwner = { pets: list<schemas/Pet.yaml#> }\nPet/tag = { a: string }");
        assertThat(reading.files())
                .containsExactly(
                        "openapi.yaml", "paths/pets.yaml", "common.json", "schemas/Pet.yaml", "schemas/Owner.yaml");
    }

    static Stream<Arguments> outside() {
        return Stream.of(
                arguments("../secret.yaml", "reference-outside-root"),
                arguments("sub/../../secret.yaml", "reference-outside-root"),
                arguments("%2e%2e/secret.yaml", "reference-outside-root"),
                arguments("link.yaml", "reference-outside-root"),
                arguments("file:///etc/passwd", "reference-outside-root"),
                arguments("/etc/passwd", "reference-outside-root"),
                arguments("sub", "unreadable-document"),
                arguments("a\\u0000b", "unreadable-document"));
    }

    @ParameterizedTest
    @MethodSource("outside")
    void doNotLeaveTheContractsFolder(String reference, String expected) throws IOException {
        Path inside = folder.resolve("api");
        Files.createDirectories(inside.resolve("sub"));
        Files.writeString(folder.resolve("secret.yaml"), "type: string");
        Files.createSymbolicLink(inside.resolve("link.yaml"), folder.resolve("secret.yaml"));
        Path root = Files.writeString(inside.resolve("openapi.yaml"), """
                openapi: 3.1.0
                info: {title: t, version: '1'}
                components: {schemas: {A: {$ref: "%s"}}}
                """.formatted(reference));

        assertThat(read(SpecSource.file(root))).hasValue(expected);
    }

    @Test
    void mayLeaveItForAWiderRoot() throws IOException {
        Files.writeString(folder.resolve("common.yaml"), "A: {type: string}");
        Path root =
                Files.writeString(Files.createDirectories(folder.resolve("api")).resolve("openapi.yaml"), """
                openapi: 3.1.0
                info: {title: t, version: '1'}
                components: {schemas: {A: {$ref: '../common.yaml#/A'}}}
                """);

        assertThat(read(SpecSource.file(root, folder))).isEmpty();
    }

    private static Optional<String> read(SpecSource source) {
        Diagnostics diagnostics = new Diagnostics();
        OpenApiFrontEnd.read(source, FrontEndOptions.DEFAULT, diagnostics);
        return diagnostics.sorted().stream().map(found -> found.code().key()).reduce((a, b) -> a + ", " + b);
    }
}
