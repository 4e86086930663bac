package io.plumbline.runtime.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.plumbline.runtime.pattern.EcmaPattern.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The patterns of the official JSON Schema test suite, where it is at hand. */
class OfficialSuiteTest {

    private static final Path SHARED =
            Path.of(System.getProperty("plumbline.shared", "../../shared")).toAbsolutePath();

    @ParameterizedTest
    @CsvSource({"optional/ecmascript-regex.json, 70", "optional/non-bmp-regex.json, 12", "pattern.json, 9"})
    void agreesWithTheSuite(String file, int least) throws IOException {
        Path path = SHARED.resolve("json-schema-test-suite/tests/draft2020-12").resolve(file);
        assumeThat(path).exists();
        List<String> disagreed = new ArrayList<>();
        int cases = 0;
        for (JsonNode group : new ObjectMapper().readTree(Files.readString(path))) {
            for (JsonNode test : group.get("tests")) {
                cases++;
                if (isValid(group.get("schema"), test.get("data"))
                        != test.get("valid").asBoolean()) {
                    disagreed.add(group.get("description") + ": " + test);
                }
            }
        }
        System.out.println(file + ": " + (cases - disagreed.size()) + " of " + cases + " agreed");

        assertThat(disagreed).isEmpty();
        assertThat(cases).isGreaterThanOrEqualTo(least);
    }

    private static boolean isValid(JsonNode schema, JsonNode data) {
        if (schema.has("pattern")) {
            return !data.isTextual() || finds(schema.get("pattern").asText(), data.asText());
        }
        boolean closed = schema.path("additionalProperties").isBoolean();
        for (Iterator<String> names = data.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            boolean matched = false;
            for (Iterator<String> patterns = schema.get("patternProperties").fieldNames(); patterns.hasNext(); ) {
                String pattern = patterns.next();
                boolean found = finds(pattern, name);
                matched |= found;
                JsonNode property = schema.get("patternProperties").get(pattern);
                boolean typed = !property.has("type") || data.get(name).isIntegralNumber();
                if (found && (!typed || (property.isBoolean() && !property.asBoolean()))) {
                    return false;
                }
            }
            if (closed && !matched) {
                return false;
            }
        }
        return true;
    }

    private static boolean finds(String pattern, String input) {
        return EcmaPattern.of(pattern).find(input) == Outcome.FOUND;
    }
}
