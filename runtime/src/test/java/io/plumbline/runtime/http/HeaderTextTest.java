package io.plumbline.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.json.Codecs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Typed values as header lines. */
class HeaderTextTest {

    @Test
    void spellsValuesAsTheStyleSimpleDoes() {
        Headers headers = HeaderText.add(Headers.NONE, "A", false, Codecs.STRING, "x");
        headers = HeaderText.add(headers, "B", false, Codecs.BIG_DECIMAL, new BigDecimal("1E+2"));
        headers = HeaderText.add(headers, "C", false, Codecs.list(Codecs.INT), List.of(1, 2));
        headers = HeaderText.add(headers, "D", false, Codecs.map(Codecs.INT), Map.of("a", 1));
        headers = HeaderText.add(headers, "E", true, Codecs.map(Codecs.INT), Map.of("a", 1));
        headers = HeaderText.add(headers, "F", true, Codecs.STRING, null);
        headers = HeaderText.addJson(headers, "G", Codecs.list(Codecs.INT), List.of(1));
        assertThat(headers.lines())
                .extracting(line -> line.name() + ": " + line.value())
                .containsExactly("A: x", "B: 100", "C: 1,2", "D: a,1", "E: a=1", "G: [1]");
    }
}
