package io.plumbline.generator.java.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options as doors hand them over: texts by key. */
class GeneratorOptionsTest {

    @Test
    void takeEveryKey() {
        GeneratorOptions options = GeneratorOptions.parse(Map.of(
                "package", "com.acme",
                "binding", "servlet",
                "numberType", "double",
                "formatMap", "money=com.acme.Money, iban=com.acme.Iban",
                "tolerate", "unresolved-reference"));

        assertThat(options.bindings()).containsExactly("servlet");
        assertThat(options.numberType()).isEqualTo(NumberType.DOUBLE);
        assertThat(options.formatMap()).containsOnlyKeys("iban", "money");
        assertThat(options.tolerated()).containsExactly(DiagnosticCode.UNRESOLVED_REFERENCE);
    }

    @Test
    void areStrictByDefault() {
        assertThat(GeneratorOptions.parse(Map.of("package", "com.acme"))).isEqualTo(GeneratorOptions.of("com.acme"));
        assertThat(GeneratorOptions.of("com.acme").tolerated()).isEmpty();
    }

    @Test
    void differWhereSomethingIsTolerated() {
        GeneratorOptions lenient =
                GeneratorOptions.parse(Map.of("package", "com.acme", "tolerate", "unresolved-reference"));

        assertThat(lenient.toString())
                .isNotEqualTo(GeneratorOptions.of("com.acme").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "tolerate, syntax",
        "tolerate, no-such-code",
        "numberType, float",
        "formatMap, x",
        "package, a.class",
        "colour, red"
    })
    void refuseWhatTheyDoNotTake(String key, String value) {
        Map<String, String> texts =
                key.equals("package") ? Map.of(key, value) : Map.of("package", "com.acme", key, value);

        assertThatThrownBy(() -> GeneratorOptions.parse(texts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(key);
    }
}
