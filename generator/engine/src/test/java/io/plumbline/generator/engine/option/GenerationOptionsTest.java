package io.plumbline.generator.engine.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.generator.java.option.GeneratorOptions;
import io.plumbline.generator.java.option.NumberType;
import io.plumbline.generator.java.option.ServiceStyle;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.schema.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options as doors hand them over: texts by key. */
class GenerationOptionsTest {

    private static final Map<String, String> ALL = Map.of(
            "package", "com.acme",
            "binding", "servlet",
            "interfaces", "all",
            "calls", "async",
            "numberType", "double",
            "annotations", "jetbrains, jakarta",
            "formatMap", "money=com.acme.Money, iban=com.acme.Iban",
            "reading", "by-the-letter",
            "tolerate", "unresolved-reference",
            "remoteHosts", "Schemas.example, 127.0.0.1:8080");

    @Test
    void takeEveryKey() {
        GenerationOptions options = GenerationOptions.parse(ALL);

        assertThat(ALL).hasSameSizeAs(OptionKey.values());
        assertThat(options.code().bindings()).containsExactly("servlet");
        assertThat(options.code().services())
                .isEqualTo(new ServiceStyle(ServiceStyle.Grouping.ALL, ServiceStyle.Calls.ASYNC));
        assertThat(options.code().numberType()).isEqualTo(NumberType.DOUBLE);
        assertThat(options.code().annotations()).containsExactly("jakarta", "jetbrains");
        assertThat(options.code().formatMap()).containsOnlyKeys("iban", "money");
        assertThat(options.contract().tolerated()).containsExactly(DiagnosticCode.UNRESOLVED_REFERENCE);
        assertThat(options.contract().reading()).isEqualTo(Reading.BY_THE_LETTER);
        assertThat(options.contract().remoteHosts().names()).containsExactly("127.0.0.1:8080", "schemas.example");
        assertThat(options.contract().frontEnd().remote()).isPresent();
        assertThat(options.contract().frontEnd().reading()).isEqualTo(Reading.BY_THE_LETTER);
    }

    @Test
    void ofOneWhoOnlyChecksAreTheSame() {
        assertThat(ContractOptions.parse(ALL))
                .isEqualTo(GenerationOptions.parse(ALL).contract());
    }

    @Test
    void areStrictByDefault() {
        GenerationOptions options = GenerationOptions.parse(Map.of("package", "com.acme"));

        assertThat(options).isEqualTo(GenerationOptions.of("com.acme"));
        assertThat(options.code()).isEqualTo(GeneratorOptions.of("com.acme"));
        assertThat(options.contract()).isEqualTo(ContractOptions.DEFAULT);
        assertThat(options.contract().tolerated()).isEmpty();
        assertThat(options.contract().frontEnd().remote()).isEmpty();
        assertThat(options.contract().reading()).isEqualTo(Reading.AS_MEANT);
    }

    /** The key of a generation is made of this text. */
    @ParameterizedTest
    @CsvSource({
        "tolerate, unresolved-reference",
        "reading, by-the-letter",
        "remoteHosts, schemas.example",
        "numberType, double",
        "interfaces, all",
        "calls, async",
        "binding, servlet",
        "annotations, checker",
        "formatMap, money=com.acme.Money"
    })
    void differInTheirTextToo(String key, String value) {
        assertThat(GenerationOptions.parse(Map.of("package", "com.acme", key, value))
                        .toString())
                .isNotEqualTo(GenerationOptions.of("com.acme").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "tolerate, syntax",
        "tolerate, no-such-code",
        "reading, AS_MEANT",
        "remoteHosts, https://schemas.example/",
        "remoteHosts, *",
        "numberType, float",
        "interfaces, none",
        "calls, ASYNC",
        "annotations, Jakarta",
        "formatMap, x",
        "package, a.class",
        "colour, red"
    })
    void refuseWhatTheyDoNotTake(String key, String value) {
        Map<String, String> texts =
                key.equals("package") ? Map.of(key, value) : Map.of("package", "com.acme", key, value);

        assertThatThrownBy(() -> GenerationOptions.parse(texts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(key);
    }
}
