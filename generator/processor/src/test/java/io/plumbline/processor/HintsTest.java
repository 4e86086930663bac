package io.plumbline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.plumbline.processor.hook.PlumblineProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind the verdict stands what to write instead, and where the contract says so. */
class HintsTest {

    private static final String CONTRACT = """
            components:
              schemas:
                Request:
                  properties:
                    retries:
                      type: integer
                      minimum: 0
                      maximum: 3
                    twice:
                      maximum: 5
                    mode:
                      enum: [fast, safe]
                Response:
                  properties:
                    retries:
                      minimum: 0
                      maximum: 8
                    twice:
                      maximum: 5
              examples:
                retries: 3
            """;

    private static final String JSON = """
            {
              "properties": {
                "retries": {
                  "maximum": 3,
                  "minimum": 0
                }
              }
            }
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "retries(9); use 3, the maximum / openapi.yaml:8: maximum: 3",
                "retries(-1); use 0, the minimum / openapi.yaml:7: minimum: 0",
                "retries(unknown | 0x40000000 & 0x7fffffff); ''",
                "if (unknown > 4) retries(unknown); use 3, the maximum / openapi.yaml:8: maximum: 3",
                "twice(6); use 5, the maximum",
                "other(6); use 5, the maximum",
                "fives(-7); use -10 or -5",
                "fives(8); use 5 or 10",
                "mode(\"fst\"); did you mean \"fast\"? / openapi.yaml:12: enum: [fast, safe]",
                "mode(\"slow\"); openapi.yaml:12: enum: [fast, safe]",
                "ratio(0.75); use 0.5, the maximum",
                "open(1.0); ''"
            })
    void followTheVerdict(String statement, String hints) throws IOException {
        assertThat(hints("openapi.yaml", CONTRACT, statement)).isEqualTo(hints);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = "retries(9); use 3, the maximum / openapi.json:4: \"maximum\": 3")
    void nameLinesOfJson(String statement, String hints) throws IOException {
        assertThat(hints("openapi.json", JSON, statement)).isEqualTo(hints);
    }

    private String hints(String name, String contract, String statement) throws IOException {
        Path spec = Files.writeString(directory.resolve(name), contract);
        Compilation compilation = Compiler.javac()
                .withProcessors(new PlumblineProcessor())
                .withOptions("-Aplumbline.spec=" + spec)
                .compile(JavaFileObjects.forSourceString("Calls", """
                        import io.plumbline.runtime.constraint.*;

                        class Calls {
                            static void retries(@Range(minimum = "0", maximum = "3") int retries) {}
                            static void twice(@Range(maximum = "5") int twice) {}
                            static void other(@Range(maximum = "5") int other) {}
                            static void fives(@MultipleOf(multipleOf = "5") int fives) {}
                            static void mode(@EnumValues(values = {"\\"fast\\"", "\\"safe\\""}) String mode) {}
                            static void ratio(@Range(maximum = "0.5") double ratio) {}
                            static void open(@Range(exclusiveMaximum = "1") double open) {}
                            void call(int unknown) {
                                %s;
                            }
                        }
                        """.formatted(statement)));
        List<String> messages = Stream.concat(compilation.errors().stream(), compilation.warnings().stream())
                .map(message -> message.getMessage(Locale.ROOT))
                .filter(message -> message.startsWith("[plumbline."))
                .toList();
        return messages.stream()
                .flatMap(String::lines)
                .skip(1)
                .map(String::strip)
                .collect(Collectors.joining(" / "));
    }
}
