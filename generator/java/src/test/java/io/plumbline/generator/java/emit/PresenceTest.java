package io.plumbline.generator.java.emit;

import static io.plumbline.generator.java.support.Contract.defaulted;
import static io.plumbline.generator.java.support.Contract.integer;
import static io.plumbline.generator.java.support.Contract.nullable;
import static io.plumbline.generator.java.support.Contract.object;
import static io.plumbline.generator.java.support.Contract.optional;
import static io.plumbline.generator.java.support.Contract.required;
import static io.plumbline.generator.java.support.Contract.string;
import static io.plumbline.generator.java.support.Contract.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.java.support.Contract;
import io.plumbline.generator.java.support.Generated;
import io.plumbline.generator.model.Type;
import java.math.BigInteger;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The presence table, row by row, for primitives, objects and defaults of {@code null}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PresenceTest {

    private Generated generated;

    @BeforeAll
    void compile(@TempDir Path folder) {
        Type number = integer("int32");
        BigInteger seven = BigInteger.valueOf(7);
        Contract contract = new Contract()
                .define("A", object(required("v", use(number))))
                .define("B", object(required("v", nullable(number))))
                .define("C", object(optional("v", use(number))))
                .define("D", object(defaulted("v", use(number), seven)))
                .define("E", object(optional("v", nullable(number))))
                .define("F", object(defaulted("v", nullable(number), seven)))
                .define("G", object(required("v", use(string()))))
                .define("H", object(required("v", nullable(string()))))
                .define("I", object(optional("v", use(string()))))
                .define("J", object(defaulted("v", use(string()), "seven")))
                .define("K", object(optional("v", nullable(string()))))
                .define("L", object(defaulted("v", nullable(string()), "seven")))
                .define("M", object(defaulted("v", nullable(string()), null)));
        generated = Generated.of(contract, folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            A | int                                              | violation | violation
            B | java.lang.Integer                                | violation | {"v":null}
            C | java.lang.Integer                                | {}        | violation
            D | int                                              | {"v":7}   | violation
            E | io.plumbline.runtime.value.Presence              | {}        | {"v":null}
            F | java.lang.Integer                                | {"v":7}   | {"v":null}
            G | java.lang.String                                 | violation | violation
            H | java.lang.String                                 | violation | {"v":null}
            I | java.lang.String                                 | {}        | violation
            J | java.lang.String                                 | {"v":"seven"} | violation
            K | io.plumbline.runtime.value.Presence              | {}        | {"v":null}
            L | java.lang.String                                 | {"v":"seven"} | {"v":null}
            M | java.lang.String                                 | {"v":null} | {"v":null}
            """)
    void absenceAndNull(String type, String component, String absent, String ofNull)
            throws ReflectiveOperationException {
        assertThat(generated.type(type).getMethod("v").getReturnType().getName())
                .isEqualTo(component);
        assertThat(outcome(type, "{}")).isEqualTo(absent);
        assertThat(outcome(type, "{\"v\":null}")).isEqualTo(ofNull);
    }

    @ParameterizedTest
    @CsvSource({"A", "B", "C", "D", "E", "F"})
    void numbersAreWrittenAsRead(String type) {
        assertThat(outcome(type, "{\"v\":5}")).isEqualTo("{\"v\":5}");
        assertThat(generated.violations(type, "{\"v\":\"5\"}")).containsExactly("/v type");
    }

    @ParameterizedTest
    @CsvSource({"G", "H", "I", "J", "K", "L", "M"})
    void stringsAreWrittenAsRead(String type) {
        assertThat(outcome(type, "{\"v\":\"\"}")).isEqualTo("{\"v\":\"\"}");
        assertThat(generated.violations(type, "{\"v\":5}")).containsExactly("/v type");
    }

    @Test
    void nullGivenToTheConstructorOfARequiredComponentIsRefused() throws ReflectiveOperationException {
        var constructor = generated.type("G").getConstructor(String.class);

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> constructor.newInstance((Object) null)))
                .cause()
                .hasMessage("v: is required");
    }

    private String outcome(String type, String json) {
        return generated.violations(type, json).isEmpty() ? generated.roundTrip(type, json) : "violation";
    }
}
