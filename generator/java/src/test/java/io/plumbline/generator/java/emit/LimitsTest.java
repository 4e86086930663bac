package io.plumbline.generator.java.emit;

import static io.plumbline.generator.java.support.Contract.defaulted;
import static io.plumbline.generator.java.support.Contract.integer;
import static io.plumbline.generator.java.support.Contract.list;
import static io.plumbline.generator.java.support.Contract.nullable;
import static io.plumbline.generator.java.support.Contract.object;
import static io.plumbline.generator.java.support.Contract.optional;
import static io.plumbline.generator.java.support.Contract.required;
import static io.plumbline.generator.java.support.Contract.scalar;
import static io.plumbline.generator.java.support.Contract.string;
import static io.plumbline.generator.java.support.Contract.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.java.support.Contract;
import io.plumbline.generator.java.support.Generated;
import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.Documentation;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.Type;
import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Contracts that are larger than what the class file format allows for one constructor, method, constant or
 * initializer.
 */
class LimitsTest {

    @ParameterizedTest
    @CsvSource({"253, true", "254, true", "255, false", "300, false", "1200, false"})
    void manyProperties(int count, boolean isRecord, @TempDir Path folder) {
        Property[] properties = IntStream.range(0, count)
                .mapToObj(i -> switch (i % 4) {
                    case 0 -> optional("p" + i, use(string(), Length.Rule.of(0, 5)));
                    case 1 -> required("p" + i, use(integer("int32"), Range.Rule.of(0, 5_000)));
                    case 2 -> defaulted("p" + i, use(string()), "d");
                    default -> optional("p" + i, nullable(list(use(string()))));
                })
                .toArray(Property[]::new);
        Generated generated = Generated.of(new Contract().define("Big", object(properties)), folder);

        Map<String, Object> value = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            value.put("p" + i, i % 4 == 1 ? (Object) i : i % 4 == 3 ? List.of("x") : "x" + i);
        }
        String json = Json.writeString(Codecs.ANY, value);
        assertThat(generated.type("Big").isRecord()).isEqualTo(isRecord);
        assertThat(generated.roundTrip("Big", json)).isEqualTo(json);
        assertThat(generated.read("Big", json))
                .isEqualTo(generated.read("Big", json))
                .hasToString(generated.read("Big", json).toString());
        assertThat(generated.violations("Big", json.replace("\"x0\"", "\"too long\"")))
                .containsExactly("/p0 maxLength");
        assertThat(generated.violations("Big", "{}")).hasSize(Math.min((count + 2) / 4, 1000));
    }

    @Test
    void longsTakeTwoSlots(@TempDir Path folder) {
        Property[] properties = IntStream.range(0, 130)
                .mapToObj(i -> required("p" + i, use(scalar(Type.ScalarKind.NUMBER, "double"))))
                .toArray(Property[]::new);
        Generated generated = Generated.of(
                new Contract().define("Big", object(new AdditionalProperties.Kept(use(string())), properties)), folder);

        Map<String, Object> value = new LinkedHashMap<>();
        IntStream.range(0, 130).forEach(i -> value.put("p" + i, 0.5));
        value.put("other", "x");
        String json = Json.writeString(Codecs.ANY, value);
        assertThat(generated.type("Big").isRecord()).isFalse();
        assertThat(generated.roundTrip("Big", json)).isEqualTo(json);
    }

    @Test
    void longTexts(@TempDir Path folder) {
        String text = "long \u0000 text 长 \uD83D\uDE00 ".repeat(10_000);
        List<String> many =
                IntStream.range(0, 20_000).mapToObj(i -> "\"" + i + "\"").toList();
        Contract contract = new Contract()
                .define("Default", object(defaulted("v", use(string()), text)))
                .define(
                        "List",
                        object(defaulted(
                                "v",
                                use(list(use(string()))),
                                IntStream.range(0, 20_000)
                                        .mapToObj(String::valueOf)
                                        .toList())))
                .define("Values", object(optional("v", use(string(), EnumValues.Rule.of(many, "")))))
                .define(
                        "Constant",
                        object(optional(
                                "v",
                                use(string(), EnumValues.Rule.of(List.of(), Json.writeString(Codecs.STRING, text))))))
                .define(text, use(object(optional(text, use(string())))), new Documentation("", text, false));
        Generated generated = Generated.of(contract, folder);

        assertThat(Json.read(Codecs.ANY, generated.roundTrip("Default", "{}"))).isEqualTo(Map.of("v", text));
        Object list = Objects.requireNonNull(Json.read(Codecs.ANY, generated.roundTrip("List", "{}")));
        assertThat((List<?>) ((Map<?, ?>) list).get("v")).hasSize(20_000);
        assertThat(generated.violations("Values", "{\"v\":\"20000\"}")).containsExactly("/v enum");
        assertThat(generated.violations("Values", "{\"v\":\"19999\"}")).isEmpty();
        assertThat(generated.violations("Constant", "{\"v\":\"x\"}")).containsExactly("/v const");
    }
}
