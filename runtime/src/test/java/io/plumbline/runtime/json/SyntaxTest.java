package io.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is JSON text and what is not, category by category of RFC 8259. */
class SyntaxTest {

    static Stream<String> legal() {
        return TextCases.read("legal.txt");
    }

    @ParameterizedTest
    @MethodSource("legal")
    void readsJson(String text) {
        @Nullable Object tree = Json.read(Codecs.ANY, text);
        @Nullable Object again = Json.read(Codecs.ANY, Json.write(Codecs.ANY, tree));
        assertThat(again).isEqualTo(tree);
    }

    static Stream<String> illegal() {
        return TextCases.read("illegal.txt");
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void refusesAnythingElse(String text) {
        JsonSyntaxException refusal = refusal(text);
        assertThat(refusal.getMessage())
                .doesNotContain("Feature", "StreamRead", "Source", "com.fasterxml")
                .hasSizeLessThan(240);
        assertThat(refusal.problem()).doesNotContain("\n").isNotBlank();
    }

    private static @Nullable Object read(String text) {
        return Json.read(Codecs.ANY, text);
    }

    private static @Nullable Object read(byte[] text) {
        return Json.read(Codecs.ANY, text);
    }

    private static JsonSyntaxException refusal(String text) {
        JsonSyntaxException refusal = catchThrowableOfType(JsonSyntaxException.class, () -> read(text));
        assertThat(refusal).as(text).isNotNull();
        return refusal;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22 C0 AF 22", // overlong
                "22 C1 81 22",
                "22 E0 80 AF 22",
                "22 E0 9F BF 22",
                "22 F0 80 80 AF 22",
                "22 F0 8F BF BF 22",
                "22 F8 80 80 80 AF 22",
                "22 FC 80 80 80 80 AF 22",
                "22 ED A0 80 22", // surrogates, alone and in a pair
                "22 ED BF BF 22",
                "22 ED A0 BD ED B8 80 22",
                "22 F4 90 80 80 22", // beyond Unicode
                "22 F5 80 80 80 22",
                "22 FF 22",
                "22 FE 22",
                "22 80 22", // continuation without a lead
                "22 BF 22",
                "22 C3 A9 A9 22",
                "22 C3 22", // cut short
                "22 E2 82 22",
                "22 F0 9F 98 22",
                "22 E2 28 A1 22",
                "22 F0 28 8C BC 22",
                "C3",
                "22 61 61 61 61 61 61 61 61 E2 82",
                "22 61 E9 22", // Latin-1
                "22 5C C0 22",
                "22 5C 75 30 30 E5 22",
                "5B 22 E4 22 5D",
                "EF BB BF 31", // byte order marks
                "EF BB 31",
                "EF",
                "FE FF 00 31",
                "FF FE 31 00",
                "FF FE 00 00 31 00 00 00",
                "00 00 FE FF 00 00 00 31",
                "7B 22 C0 A2 22 3A 31 7D" // in a name
            })
    void refusesWhatIsNotUtf8(String hex) {
        byte[] text = HexFormat.ofDelimiter(" ").parseHex(hex);
        assertThatThrownBy(() -> read(text)).isInstanceOf(JsonSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "UTF-32"})
    void refusesOtherEncodings(String charset) {
        for (String text : List.of("1", "[]", "{\"a\":1}", "\"é\"")) {
            byte[] encoded = text.getBytes(Charset.forName(charset));
            assertThatThrownBy(() -> read(encoded)).isInstanceOf(JsonSyntaxException.class);
        }
    }

    @Test
    void seesBadCharactersAtEveryOffset() {
        for (int before = 0; before < 40; before++) {
            String good = "\"" + "a".repeat(before) + "é😀\\uD83D\\uDE00\\\\uD800" + "b".repeat(40 - before) + "\"";
            assertThat(Json.read(Codecs.STRING, good)).contains("é😀😀\\uD800");
            assertThat(refusal(good.replace("\\uDE00", "\\u0030")).column()).isEqualTo(before + 4);
            byte[] bad = good.getBytes(StandardCharsets.UTF_8);
            bad[before + 2] = 'x';
            assertThatThrownBy(() -> Json.read(Codecs.STRING, bad))
                    .isInstanceOf(JsonSyntaxException.class)
                    .hasMessageContaining("column " + (before + 2));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1 | 1 | there is no value",
                "'x' | 1 | 1 | Unrecognized",
                "'[1,]' | 1 | 4 | Unexpected character",
                "'{\n  \"a\": tru\n}' | 2 | 8 | Unrecognized token",
                "'{\n  \"é€😀\": 01\n}' | 2 | 11 | Leading",
                "'[\r\n\r\n!]' | 3 | 1 | Unexpected character",
                "'1 2' | 1 | 3 | goes on after the value",
                "'{}\n\n  {}' | 3 | 3 | goes on after the value",
                "'[1' | 1 | 3 | ends"
            })
    void tellsWhere(String text, int line, int column, String problem) {
        JsonSyntaxException refusal = refusal(text);
        assertThat(List.of(refusal.line(), refusal.column()))
                .as(refusal.getMessage())
                .isEqualTo(List.of(line, column));
        assertThat(refusal.problem()).contains(problem);
    }
}
