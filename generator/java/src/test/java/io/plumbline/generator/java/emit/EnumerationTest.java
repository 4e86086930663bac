package io.plumbline.generator.java.emit;

import static io.plumbline.generator.java.support.Contract.defaulted;
import static io.plumbline.generator.java.support.Contract.enumeration;
import static io.plumbline.generator.java.support.Contract.object;
import static io.plumbline.generator.java.support.Contract.ref;
import static io.plumbline.generator.java.support.Contract.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.java.support.Contract;
import io.plumbline.generator.java.support.Generated;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enumerations of strings, numbers and mixed values, closed and open, small and too large for a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnumerationTest {

    private static final BigInteger HUGE = new BigInteger("123456789012345678901234567890");

    private Generated generated;

    @BeforeAll
    void compile(@TempDir Path folder) {
        Object[] many = IntStream.range(0, 5_000).mapToObj(i -> "value " + i).toArray();
        Contract contract = new Contract()
                .define("Ints", enumeration(false, BigInteger.ONE, BigInteger.TWO))
                .define("Longs", enumeration(false, BigInteger.valueOf(1L << 40)))
                .define("Huge", enumeration(false, HUGE))
                .define("Decimals", enumeration(false, new BigDecimal("0.5"), BigInteger.ONE))
                .define("Mixed", enumeration(false, "a", BigInteger.ONE, true, new BigDecimal("1.5")))
                .define("OpenInts", enumeration(true, BigInteger.ONE))
                .define("OpenMixed", enumeration(true, "a", BigInteger.ONE))
                .define("Flags", enumeration(false, true))
                .define("Strings", enumeration(false, "a", "b"))
                .define("OpenStrings", enumeration(true, "a", "b"))
                .define("Many", enumeration(false, many))
                .define("OpenMany", enumeration(true, many))
                .define(
                        "Holder",
                        object(
                                defaulted("closed", use(ref("Strings")), "b"),
                                defaulted("known", use(ref("OpenStrings")), "b"),
                                defaulted("unknown", use(ref("OpenStrings")), "z"),
                                defaulted("many", use(ref("Many")), "value 4999")));
        generated = Generated.of(contract, folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            Ints        | 2         | 2
            Ints        | 2.0       | 2
            Ints        | 3         |
            Ints        | "2"       |
            Longs       | 1099511627776 | 1099511627776
            Huge        | 123456789012345678901234567890 | 123456789012345678901234567890
            Decimals    | 0.50      | 0.5
            Decimals    | 1.0       | 1
            Mixed       | "a"       | "a"
            Mixed       | 1.50      | 1.5
            Mixed       | true      | true
            Mixed       | false     |
            Mixed       | null      |
            OpenInts    | 77        | 77
            OpenInts    | "77"      |
            OpenMixed   | [1]       | [1]
            Flags       | true      | true
            Flags       | false     |
            Strings     | "b"       | "b"
            Strings     | "B"       |
            OpenStrings | "B"       | "B"
            OpenStrings | 1         |
            Many        | "value 4321" | "value 4321"
            Many        | "value 5000" |
            OpenMany    | "value 5000" | "value 5000"
            Holder      | {}        | {"closed":"b","known":"b","unknown":"z","many":"value 4999"}
            """)
    void roundTrip(String type, String json, String written) {
        if (written == null) {
            assertThat(generated.violations(type, json)).hasSize(1);
        } else {
            assertThat(generated.roundTrip(type, json)).isEqualTo(written);
        }
    }

    @Test
    void openValuesKnowWhetherTheyAreKnown() throws ReflectiveOperationException {
        var isKnown = generated.type("OpenStrings").getMethod("isKnown");

        assertThat(isKnown.invoke(generated.read("OpenStrings", "\"a\""))).isEqualTo(true);
        assertThat(isKnown.invoke(generated.read("OpenStrings", "\"c\""))).isEqualTo(false);
    }

    @Test
    void constantsAreFoundByTheirValue() throws ReflectiveOperationException {
        Object constant = generated.type("Ints").getMethod("of", int.class).invoke(null, 2);

        assertThat(constant).hasToString("VALUE_2");
        assertThat(generated.type("Ints").getMethod("value").invoke(constant)).isEqualTo(2);
    }
}
