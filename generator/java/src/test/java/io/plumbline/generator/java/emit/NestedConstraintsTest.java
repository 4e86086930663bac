package io.plumbline.generator.java.emit;

import static io.plumbline.generator.java.support.Contract.integer;
import static io.plumbline.generator.java.support.Contract.list;
import static io.plumbline.generator.java.support.Contract.map;
import static io.plumbline.generator.java.support.Contract.nullable;
import static io.plumbline.generator.java.support.Contract.object;
import static io.plumbline.generator.java.support.Contract.optional;
import static io.plumbline.generator.java.support.Contract.ref;
import static io.plumbline.generator.java.support.Contract.scalar;
import static io.plumbline.generator.java.support.Contract.string;
import static io.plumbline.generator.java.support.Contract.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.java.support.Contract;
import io.plumbline.generator.java.support.Generated;
import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.Type;
import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.Items;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Properties;
import io.plumbline.runtime.constraint.Range;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constraints on values, elements and objects, enforced at every depth and found all at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NestedConstraintsTest {

    private static final Length.Rule SHORT = Length.Rule.of(1, 3);
    private static final Range.Rule SMALL = Range.Rule.of(0, 3);

    private Generated generated;

    @BeforeAll
    void compile(@TempDir Path folder) {
        Contract contract = new Contract()
                .define("Label", string(), SHORT)
                .define("Leaf", object(optional("n", use(integer("int64"), SMALL))))
                .define(
                        "Limited",
                        object(optional("a", use(string())), optional("b", use(string()))),
                        Properties.Rule.of(1, 1))
                .define(
                        "Open",
                        object(
                                new AdditionalProperties.Kept(use(ref("Label"))),
                                optional("n", use(integer("int32"), SMALL))))
                .define("Closed", object(new AdditionalProperties.Forbidden(), optional("n", use(integer("int32")))))
                .define(
                        "Deep",
                        object(
                                optional(
                                        "label",
                                        use(ref("Label"), EnumValues.Rule.of(List.of("\"a\"", "\"bcde\""), ""))),
                                optional("labels", use(list(use(ref("Label"))), Items.Rule.of(0, 2, true))),
                                optional("grid", use(list(nullable(list(use(integer("int32"), SMALL)))))),
                                optional("byName", use(map(use(list(use(ref("Label"))))))),
                                optional("leaves", use(list(use(ref("Leaf"))), Items.Rule.of(0, 9, true))),
                                optional("uuid", use(scalar(Type.ScalarKind.STRING, "uuid"), Length.Rule.of(0, 5))),
                                optional("any", nullable(new Type.Any(), SMALL)),
                                optional("open", use(ref("Open"))),
                                optional("tri", nullable(list(use(ref("Label")))))));
        generated = Generated.of(contract, folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            {"label":"a"}                          |
            {"label":"b"}                          | /label enum
            {"label":"bcde"}                       | /label maxLength
            {"labels":["a","b"]}                   |
            {"labels":["a","a"]}                   | /labels uniqueItems
            {"labels":["a","","abcd"]}             | /labels maxItems, /labels/1 minLength, /labels/2 maxLength
            {"labels":["a",null]}                  | /labels/1 type
            {"grid":[[1],null,[]]}                 |
            {"grid":[[1,4],null,[-1,null]]}        | /grid/2/1 type, /grid/0/1 maximum, /grid/2/0 minimum
            {"byName":{"a/b":["x"],"~":["","y"]}}  | /byName/~0/0 minLength
            {"leaves":[{"n":1},{"n":2}]}           |
            {"leaves":[{"n":1},{"n":1}]}           | /leaves uniqueItems
            {"leaves":[{"n":9},{"n":1.5}]}         | /leaves/0/n maximum, /leaves/1/n type
            {"uuid":"2e5c53c5-6f0c-4a9f-b8a1-7a4d3f0f6a00"} | /uuid maxLength
            {"any":"x"}                            |
            {"any":7}                              | /any maximum
            {"any":null}                           |
            {"open":{"n":1,"x":"y"}}               |
            {"open":{"n":9,"x":"","y":null}}       | /open/y type, /open/n maximum, /open/x minLength
            {"tri":null}                           |
            {"tri":["abcd"]}                       | /tri/0 maxLength
            """)
    void deep(String json, String violations) {
        assertThat(generated.violations("Deep", json))
                .containsExactlyInAnyOrder(violations == null ? new String[0] : violations.split(", "));
        if (violations == null) {
            assertThat(generated.roundTrip("Deep", json)).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            Limited | {}                | minProperties
            Limited | {"a":"","b":""}   | maxProperties
            Limited | {"b":""}          |
            Closed  | {"n":1}           |
            Closed  | {"n":1,"m":2}     | /m additionalProperties
            """)
    void wholeObjects(String type, String json, String violation) {
        assertThat(generated.violations(type, json).stream().map(String::strip))
                .containsExactly(violation == null ? new String[0] : new String[] {violation});
    }

    @ParameterizedTest
    @CsvSource({"{}", "'{\"n\":1,\"z\":\"b\",\"a\":\"c\"}'"})
    void whatIsKeptStaysInItsOrder(String json) {
        assertThat(generated.roundTrip("Open", json)).isEqualTo(json);
    }
}
