package io.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers are read as which Java types, from text and from trees alike. */
class NumberTest {

    private static final Map<String, Codec<?>> CODECS = Map.of(
            "int", Codecs.INT,
            "long", Codecs.LONG,
            "big", Codecs.BIG_INTEGER,
            "double", Codecs.DOUBLE,
            "decimal", Codecs.BIG_DECIMAL);

    private static Codec<?> codec(String name) {
        Codec<?> codec = CODECS.get(name);
        assertThat(codec).as(name).isNotNull();
        return codec == null ? Codecs.ANY : codec;
    }

    @ParameterizedTest
    @CsvSource({
        "int, 0, 0",
        "int, -0, 0",
        "int, 3, 3",
        "int, 3.0, 3",
        "int, 3.000, 3",
        "int, 1e0, 1",
        "int, 1E2, 100",
        "int, 1200e-2, 12",
        "int, 0.5e1, 5",
        "int, -0.0, 0",
        "int, 0e0, 0",
        "int, 0.0e10, 0",
        "int, 2147483647, 2147483647",
        "int, -2147483648, -2147483648",
        "int, 2147483647.0, 2147483647",
        "int, 2.147483647e9, 2147483647",
        "long, 2147483648, 2147483648",
        "long, 5, 5",
        "long, 9223372036854775807, 9223372036854775807",
        "long, -9223372036854775808, -9223372036854775808",
        "long, 9223372036854775807.0, 9223372036854775807",
        "long, 9e18, 9000000000000000000",
        "big, 7, 7",
        "big, 9223372036854775808, 9223372036854775808",
        "big, 1e30, 1000000000000000000000000000000",
        "big, 12.50e1, 125",
        "double, 1, 1.0",
        "double, 0.1, 0.1",
        "double, 1e308, 1.0E308",
        "double, 1e-400, 0.0",
        "double, 4.9e-324, 4.9E-324",
        "double, 123456789012345678901234567890, 1.2345678901234568E29",
        "decimal, 0.1, 0.1",
        "decimal, 1.10, 1.10",
        "decimal, 1e400, 1E+400",
        "decimal, 1e-400, 1E-400",
        "decimal, 1e10000, 1E+10000",
        "decimal, 9223372036854775808, 9223372036854775808"
    })
    void reads(String codec, String text, String value) {
        assertThat(Readings.ofText(codec(codec), text)).hasToString("Readings[value=" + value + ", violations=[]]");
        assertThat(Readings.ofTree(codec(codec), text)).isEqualTo(Readings.ofText(codec(codec), text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int | 3.5 | type=integer: 3.5 is not an integer",
                "int | 1e-1 | type=integer: 1e-1 is not an integer",
                "int | \"3\" | type=integer: \"3\" is not an integer",
                "int | \"\" | type=integer: \"\" is not an integer",
                "int | true | type=integer: true is not an integer",
                "int | null | type=integer: null is not an integer",
                "int | [] | type=integer: an array is not an integer",
                "int | {} | type=integer: an object is not an integer",
                "int | 2147483648 | format=int32: 2147483648 does not fit a 32-bit integer",
                "int | -2147483649 | format=int32: -2147483649 does not fit a 32-bit integer",
                "int | 2147483648.0 | format=int32: 2147483648.0 does not fit a 32-bit integer",
                "int | 9223372036854775808 | format=int32: 9223372036854775808 does not fit a 32-bit integer",
                "int | 1e400 | format=int32: 1e400 does not fit a 32-bit integer",
                "int | 1e400000000 | maxExponent=10000: 1e400000000 has an exponent outside -10000..10000",
                "int | 1e99999999999 | maxExponent=10000: 1e99999999999 has an exponent outside -10000..10000",
                "int | 1e-400000000 | maxExponent=10000: 1e-400000000 has an exponent outside -10000..10000",
                "long | 9223372036854775808 | format=int64: 9223372036854775808 does not fit a 64-bit integer",
                "long | -9223372036854775809 | format=int64: -9223372036854775809 does not fit a 64-bit integer",
                "long | 1e19 | format=int64: 1e19 does not fit a 64-bit integer",
                "long | 0.1 | type=integer: 0.1 is not an integer",
                "long | false | type=integer: false is not an integer",
                "big | 1e400000000 | maxExponent=10000: 1e400000000 has an exponent outside -10000..10000",
                "big | 1e1001 | maxDigits=1000: 1e1001 has more than 1000 digits",
                "big | 0.1 | type=integer: 0.1 is not an integer",
                "big | \"1\" | type=integer: \"1\" is not an integer",
                "double | 1e400 | format=double: 1e400 does not fit a 64-bit floating-point number",
                "double | -1e400 | format=double: -1e400 does not fit a 64-bit floating-point number",
                "double | 1e99999999999 | format=double: 1e99999999999 does not fit a 64-bit floating-point number",
                "double | \"NaN\" | type=number: \"NaN\" is not a number",
                "double | null | type=number: null is not a number",
                "decimal | 1e10001 | maxExponent=10000: 1e10001 has an exponent outside -10000..10000",
                "decimal | 1e-99999999999 | maxExponent=10000: 1e-99999999999 has an exponent outside -10000..10000",
                "decimal | true | type=number: true is not a number"
            })
    void refuses(String codec, String text, String violation) {
        assertThat(Readings.ofText(codec(codec), text).violations()).containsExactly(" " + violation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.5",
                "\"3\"",
                "true",
                "null",
                "[1]",
                "{\"a\":1}",
                "2147483648",
                "9223372036854775808",
                "1e400",
                "0.1"
            })
    void aTreeIsRefusedAsItsText(String text) {
        CODECS.values().forEach(codec -> {
            Readings ofText = Readings.ofText(codec, text);
            Readings ofTree = Readings.ofTree(codec, text);
            assertThat(ofTree.value()).isEqualTo(ofText.value());
            assertThat(ofTree.violations())
                    .isEqualTo(ofText.violations().stream()
                            .map(line -> line.replace("1e400", "1E+400"))
                            .toList());
        });
    }

    @Test
    void treesMayHoldAnyJavaNumber() {
        for (Number number :
                List.of(3, 3L, (short) 3, (byte) 3, 3.0, 3.0f, BigInteger.valueOf(3), new BigDecimal("3.0"))) {
            assertThat(Json.fromTree(Codecs.INT, number)).isEqualTo(3);
            assertThat(Json.fromTree(Codecs.LONG, number)).isEqualTo(3);
            assertThat(Json.fromTree(Codecs.DOUBLE, number)).isEqualTo(3);
            assertThat(Json.fromTree(Codecs.BIG_INTEGER, number)).isEqualTo(3);
            assertThat(Json.fromTree(Codecs.BIG_DECIMAL, number)).isEqualByComparingTo("3");
        }
        assertThat(Json.fromTree(Codecs.BIG_DECIMAL, 0.1f)).isEqualTo("0.1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void nanAndInfinitiesAreNoNumbers(double number) {
        CODECS.values()
                .forEach(codec -> assertThatThrownBy(() -> Json.fromTree(codec, number))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith(number + " "));
        assertThatThrownBy(() -> Json.fromTree(Codecs.ANY, List.of(number))).hasMessageContaining(number + " is not");
        assertThatThrownBy(() -> Json.write(Codecs.DOUBLE, number)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.toTree(Codecs.DOUBLE, number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wholeNumbersOfTreesAreInTheSmallestType() {
        assertThat(Json.read(Codecs.ANY, "[1, 2147483648, 9223372036854775808, 1.0, 1e0]"))
                .isEqualTo(List.of(
                        1,
                        2147483648L,
                        new BigInteger("9223372036854775808"),
                        new BigDecimal("1.0"),
                        new BigDecimal("1")));
    }

    @Test
    void zeroKeepsItsSign() {
        assertThat(Json.read(Codecs.DOUBLE, "-0.0")).hasToString("-0.0");
        assertThat(Json.writeString(Codecs.DOUBLE, -0.0)).isEqualTo("-0.0");
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "0., 1", "1e, 1", "-, 1", "1., 0"})
    @Timeout(60)
    void numbersOfManyMegabytesAreRefusedFast(String before, String digit) {
        byte[] text = (before + digit.repeat(60 << 20)).getBytes(StandardCharsets.US_ASCII);
        for (Codec<?> codec : List.of(Codecs.ANY, Codecs.STRING)) {
            assertThatThrownBy(() -> Json.read(codec, text)).isInstanceOf(JsonSyntaxException.class);
        }
    }

    @Test
    @Timeout(60)
    void hugeNumbersOfTreesAreRefusedFast() {
        BigInteger huge = BigInteger.ONE.shiftLeft(20_000_000);
        for (Object number : List.of(huge, new BigDecimal(huge), new BigDecimal(BigInteger.ONE, -2_000_000_000))) {
            CODECS.forEach((name, codec) -> assertThatThrownBy(() -> Json.fromTree(codec, number))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class));
            assertThatThrownBy(() -> Json.fromTree(Codecs.STRING, number)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
