package io.plumbline.generator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names and values that were fatal to generators in real contracts: each stands in a case of {@code spec/conformance}
 * whose code {@link ConformanceTest} compiles, and values or requests run through that code.
 */
class NamesShownTest {

    private static final Path CASES =
            Path.of("../../spec/conformance").toAbsolutePath().normalize();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a reserved word | names | class: {type: string}",
                "record | names | record: {type: object",
                "List, of java.util | names | List: {type: object",
                "Object, of java.lang | names | Object: {type: object",
                "String, of java.lang | names | String: {type: string",
                "getClass, of every object | names | getClass: {type: string}",
                "a generated member | names | toBuilder",
                "a generated nested type | names | BuilderStage",
                "digits first | names | '2fa': {type: boolean}",
                "an emoji | names | '🐈': {type: string}",
                "Chinese | names | '名前': {type: string}",
                "names that differ by case | names | error: {type: object",
                "names that differ by separator | names | dateRange: {type: string}, date_range: {type: string}",
                "a schema named Size | names | Size:",
                "a schema named Email | names | Email:",
                "a schema named Tag | names | Tag:",
                "a schema named File | names | File:",
                "enum values that differ by sign | names | Etc/GMT+12, Etc/GMT-12",
                "an empty enum value | names | enum: ['',",
                "a property without a name | names | properties: {'': {type: string}",
                "a tag that begins with a digit | names | tags: [2nd tag]",
                "tags that differ by separator | names | tags: [2nd-tag]",
                "a tag without a name | names | tags: ['']",
                "a parameter named mediaType | names | name: mediaType",
                "an operation with 284 parameters | many-parameters | name: p284,",
                "statuses 4XX and 5xx | names | 5xx:",
                "maximum beyond int without a format | names | maximum: 9007199254740991",
                "a default with markup on a oneOf | names | default: <|endoftext|>, oneOf",
                "a default that looks like a duration | names | default: 30m",
                "a default that is an object | names | default: {least: 3}",
                "a default that is an array of URIs | names | default: ['https://a.example/'",
                "a webhook without extensions | names | new-pet:",
                "an operation behind a reference to a file | names | $ref: 'more.yaml#/paths",
                "a description with backslashes | names | C:\\users\\new",
                "JSON in an example | names | stop: '{\"a\"",
                "a schema in place, named after where it stands | names | inline: {type: object",
                "x-java-name | names | x-java-name: Renamed",
                "operations named alike | names | operationId: get_class",
                "an operation without a name | names | delete:"
            })
    void isShownByACaseThatRuns(String item, String name, String text) throws IOException {
        Path folder = CASES.resolve(name);

        assertThat(folder.resolve("openapi.yaml")).content().contains(text);
        assertThat(folder.resolve("expected")).isNotEmptyDirectory();
        assertThat(Files.exists(folder.resolve("values.txt")) || Files.exists(folder.resolve("requests.txt")))
                .as("runs")
                .isTrue();
    }
}
