package io.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Violations;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strings that stand for other values, enumerations, and JSON in strings. */
class FormatCodecTest {

    private static final Map<String, Codec<?>> FORMATS = Map.of(
            "date-time", Codecs.OFFSET_DATE_TIME,
            "date", Codecs.LOCAL_DATE,
            "uuid", Codecs.UUID,
            "uri", Codecs.URI,
            "uri-reference", Codecs.URI_REFERENCE,
            "byte", Codecs.BYTES);

    private static final Codec<Object> MIXED = mixed();

    private static Codec<Object> mixed() {
        Map<Object, Object> byWire = new LinkedHashMap<>();
        byWire.put("a", "A");
        byWire.put(1, "one");
        byWire.put(new BigDecimal("0.5"), "half");
        byWire.put(true, "yes");
        Map<Object, Object> wire = Map.of("A", "a", "one", 1, "half", new BigDecimal("0.5"), "yes", true);
        return Codecs.enumeration(byWire, value -> Objects.requireNonNull(wire.get(value)));
    }

    @SuppressWarnings("unchecked") // what the codec reads it writes
    private static String again(Codec<?> codec, String text) {
        return Json.writeString((Codec<Object>) codec, (Object) Json.read(codec, text));
    }

    @ParameterizedTest
    @CsvSource({
        "date-time, 2026-01-01T00:00:00+05:30",
        "date, 2026-12-31",
        "uuid, 00000000-0000-0000-0000-000000000000",
        "uuid, 123e4567-e89b-12d3-a456-426614174000",
        "uri, https://example.com/a?b=c#d",
        "uri, urn:fss:cn-north-7:p:function:default:f:latest",
        "uri, mailto:a@b.c",
        "uri-reference, ../a/b?c",
        "uri-reference, ''",
        "byte, Zm9vYg=="
    })
    void readsAndWritesFormats(String format, String text) {
        Codec<?> codec = FORMATS.getOrDefault(format, Codecs.ANY);
        assertThat(again(codec, '"' + text + '"')).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date-time | 2026-01-01T00:00Z | expected ':'",
                "date | 2026-02-30 | the day does not exist",
                "uuid | 123e4567e89b12d3a456426614174000 | is not a UUID",
                "uuid | 123e4567-e89b-12d3-a456-42661417400 | is not a UUID",
                "uuid | 1-1-1-1-1 | is not a UUID",
                "uuid | {23e4567-e89b-12d3-a456-42661417400} | is not a UUID",
                "uuid | g23e4567-e89b-12d3-a456-426614174000 | is not a UUID",
                "uuid | １23e4567-e89b-12d3-a456-426614174000 | is not a UUID",
                "uri | /a | it has no scheme",
                "uri | '' | it has no scheme",
                "uri | http://a/b c | at character 11",
                "uri | http://exämple.com | beyond ASCII",
                "uri | http://a/%zz | at character 10",
                "uri-reference | a b | at character 2",
                "byte | Zg | not base64"
            })
    void refusesOtherTexts(String format, String text, String reason) {
        Codec<?> codec = FORMATS.getOrDefault(format, Codecs.ANY);
        assertThat(Readings.ofText(codec, '"' + text + '"').violations())
                .singleElement()
                .asString()
                .startsWith(" format=" + format + ": ")
                .contains(reason);
        assertThat(Readings.ofText(codec, "7").violations()).containsExactly(" type=string: 7 is not a string");
    }

    @ParameterizedTest
    @CsvSource({"\"a\",A", "1,one", "1.0,one", "1e0,one", "0.5,half", "0.50,half", "5e-1,half", "true,yes"})
    void findsEnumeratedValues(String text, String value) {
        assertThat(Json.read(MIXED, text)).isEqualTo(value);
        assertThat(Readings.ofTree(MIXED, text).value()).isEqualTo(value);
        assertThat(Json.read(MIXED, again(MIXED, text))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"b\" | \"b\"",
                "\"1\" | \"1\"",
                "2 | 2",
                "false | false",
                "null | null",
                "[] | an array",
                "{\"a\":1} | an object"
            })
    void refusesValuesThatAreNotEnumerated(String text, String shown) {
        assertThat(Readings.ofText(MIXED, text).violations())
                .containsExactly(" enum=[\"a\", 1, 0.5, true]: " + shown + " is not one of \"a\", 1, 0.5, true");
        assertThat(Readings.ofTree(MIXED, text)).isEqualTo(Readings.ofText(MIXED, text));
    }

    @Test
    void aParserMayRefuseWithViolations() {
        Codec<Integer> codec = Codecs.parsed(
                text -> {
                    Violations violations = Violations.NONE.add("", Range.Rule.of(0, 3), Integer.parseInt(text));
                    violations.throwIfAny();
                    return Integer.valueOf(text);
                },
                "small");
        assertThat(Json.read(codec, "\"3\"")).isEqualTo(3);
        assertThat(Readings.ofText(Codecs.list(codec), "[\"4\",\"x\"]").violations())
                .containsExactly("/0 maximum=3: 4 is outside 0..3", "/1 format=small: For input string: \"x\"");
        Codec<Integer> silent = Codecs.parsed(
                text -> {
                    throw new IllegalArgumentException();
                },
                "small");
        assertThat(Readings.ofText(silent, "\"x\"").violations())
                .containsExactly(" format=small: \"x\" is not a small");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[\"{\\\"weight\\\":1,\\\"name\\\":null}\"] |",
                "[\"{\\\"weight\\\":0,\\\"name\\\":null}\"] | /0/weight minimum=1: 0 is outside 1..1000",
                "[\"{\\\"name\\\":null,\\\"weight\\\":1,\\\"weight\\\":1}\"] | /0/weight duplicate=weight: \"weight\" is given more than once",
                "[\"3\"] | /0 type=object: 3 is not an object",
                "[3] | /0 type=string: 3 is not a string",
                "[\"\"] | /0 contentMediaType=application/json: the text in the string is not JSON: line 1, column 1: there is no value",
                "[\"{} x\"] | /0 contentMediaType=application/json: the text in the string is not JSON: "
                        + "line 1, column 4: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                "[\"[\\\"\\\\ud800\\\"]\"] | /0 contentMediaType=application/json: the text in the string is not JSON: "
                        + "line 1, column 3: the escape \\ud800 is only half of a character"
            })
    void readsJsonInStrings(String text, @org.jspecify.annotations.Nullable String violation) {
        Codec<List<Parcel>> codec = Codecs.list(Codecs.encoded(Parcel.ParcelCodec.INSTANCE));
        Readings readings = Readings.ofText(codec, text);
        assertThat(readings.violations()).isEqualTo(violation == null ? List.of() : List.of(violation));
        assertThat(Readings.ofTree(codec, text)).isEqualTo(readings);
    }

    @Test
    void writesJsonInStrings() {
        Codec<List<String>> codec = Codecs.encoded(Codecs.list(Codecs.encoded(Codecs.STRING)));
        String text = Json.writeString(codec, List.of("a\"é"));
        assertThat(text).isEqualTo("\"[\\\"\\\\\\\"a\\\\\\\\\\\\\\\"é\\\\\\\"\\\"]\"");
        assertThat(Json.read(codec, text)).isEqualTo(List.of("a\"é"));
    }
}
