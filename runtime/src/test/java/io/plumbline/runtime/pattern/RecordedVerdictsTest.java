package io.plumbline.runtime.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.plumbline.runtime.pattern.EcmaPattern.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Random expressions and inputs, against the verdicts that {@code new RegExp(pattern, "u").test(input)} gave in V8. */
class RecordedVerdictsTest {

    @Test
    void agreesWithV8() throws IOException {
        List<String> disagreed = new ArrayList<>();
        int verdicts = 0;
        for (JsonNode recorded : read()) {
            EcmaPattern pattern = EcmaPattern.of(recorded.get("pattern").asText());
            for (JsonNode input : recorded.get("found")) {
                judge(pattern, input.asText(), Outcome.FOUND, disagreed);
                verdicts++;
            }
            for (JsonNode input : recorded.get("missing")) {
                judge(pattern, input.asText(), Outcome.NOT_FOUND, disagreed);
                verdicts++;
            }
        }
        assertThat(disagreed).isEmpty();
        assertThat(verdicts).isGreaterThan(1500);
    }

    private static JsonNode read() throws IOException {
        try (InputStream in = RecordedVerdictsTest.class.getResourceAsStream("recorded.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        }
    }

    private static void judge(EcmaPattern pattern, String input, Outcome expected, List<String> disagreed) {
        Outcome outcome = pattern.find(input);
        if (outcome != expected) {
            disagreed.add(pattern + " on " + input + ": " + outcome);
        }
    }
}
