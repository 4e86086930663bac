package io.plumbline.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas and the types that they become. */
final class SchemaTest {

    static Stream<Arguments> plain() {
        return Stream.of(
                arguments("A: {}", "A = any?"),
                arguments("A: true", "A = any?"),
                arguments("A: {type: string}", "A = string"),
                arguments(
                        "A: {type: string, format: date-time, minLength: 2}",
                        "A = string(date-time){minLength=2}{format=date-time}"),
                arguments(
                        "A: {type: integer, exclusiveMinimum: 0, maximum: 5}",
                        "A = integer{exclusiveMinimum=0, maximum=5}"),
                arguments(
                        "A: {type: number, format: float, multipleOf: 0.1}",
                        "A = number(float){multipleOf=0.1}{format=float}"),
                arguments("A: {type: boolean}", "A = boolean"),
                arguments("A: {type: 'null'}", "A = any?{const=null}"),
                arguments("A: {type: [string, 'null']}", "A = string?"),
                arguments("A: {type: [integer, number]}", "A = number"),
                arguments(
                        "A: {type: [string, integer, 'null'], minLength: 1, minimum: 2}",
                        "A = any { []integer{minimum=2} | []string{minLength=1} }?"),
                arguments(
                        "A: {type: [string, object], properties: {b: {type: string}}}",
                        "A = any { []@A:OBJECT | []string }\nA/object = { b: string } is [@A]"),
                arguments("A: {minLength: 3}", "A = any?{minLength=3}"),
                arguments("A: {type: array}", "A = list<any?>"),
                arguments(
                        "A: {type: array, items: {type: string, maxLength: 3}, minItems: 1, uniqueItems: true}",
                        "A = list<string{maxLength=3}>{minItems=1, uniqueItems=true}"),
                arguments("A: {items: {type: [string, 'null']}}", "A = list<string?>"),
                arguments("A: {type: object}", "A = map<any?>"),
                arguments(
                        "A: {type: object, additionalProperties: {type: integer, maximum: 3}, maxProperties: 2}",
                        "A = map<integer{maximum=3}>{maxProperties=2}"),
                arguments("A: {additionalProperties: {type: integer}}", "A = map<integer>"),
                arguments("A: {type: object, additionalProperties: false}", "A = { no others }"),
                arguments("A: {properties: {b: {type: string}}, required: [b]}", "A = { b!: string }"),
                arguments(
                        "A: {type: object, properties: {b: {type: string}}, additionalProperties: true}",
                        "A = { b: string; *: any? }"),
                arguments(
                        "A: {type: object, properties: {b: {type: string}}, additionalProperties: {type: integer}}",
                        "A = { b: string; *: integer }"),
                arguments(
                        "A: {type: object, properties: {b: {type: string}}, additionalProperties: false}",
                        "A = { b: string; no others }"),
                arguments(
                        "A: {type: object, properties: {b: {readOnly: true, type: string}, c: {writeOnly: true}}}",
                        "A = { b: string READ_ONLY; c: any? WRITE_ONLY }"),
                arguments(
                        "A: {type: object, properties: {b: {type: integer, default: 3}, c: {type: array, items: {}, default: [1]}}}",
                        "A = { b: integer = 3; c: list<any?> = [1] }"),
                arguments(
                        "A: {type: object, properties: {b: {type: string, x-java-name: bee}}}",
                        "A = { b: string as bee }"),
                arguments("A: {type: object, properties: {'': {type: string}}}", "A = { : string }"),
                arguments(
                        "A: {type: string, format: money, x-java-type: com.acme.Money}",
                        "A = string(money)com.acme.Money{format=money}"),
                arguments("A: {type: string, contentEncoding: base64}", "A = string(byte)"),
                arguments(
                        "A: {type: string, contentMediaType: application/json, contentSchema: {type: object, properties: {b: {type: integer}}}}",
                        "A = encoded<@A/contentSchema>\nA/content = { b: integer }"),
                arguments(
                        "A: {type: object, properties: {b: {type: object, properties: {c: {type: array, items: {type: object, properties: {d: {enum: [x, z]}}}}}}}}",
                        "A = { b: @A/properties/b }\nA/b = { c: list<@A/properties/b/properties/c/items> }\nA/b/c/item = { d: @A/properties/b/properties/c/items/properties/d }\nA/b/c/item/d = enum[x, z]"));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void becomeTypes(String schemas, String expected) {
        check("3.1.0", schemas, expected);
    }

    static Stream<Arguments> listed() {
        return Stream.of(
                arguments("A: {type: string, enum: [a, b]}", "A = enum[a, b]"),
                arguments("A: {enum: [a]}", "A = enum[a]"),
                arguments("A: {type: integer, enum: [1, 2, 10]}", "A = enum[1, 2, 10]"),
                arguments("A: {enum: [a, 1, true, null]}", "A = enum[a, 1, true]?"),
                arguments("A: {type: [string, 'null'], enum: [a, b, null]}", "A = enum[a, b]?"),
                arguments("A: {type: string, enum: [a, b], x-enum-varnames: [ONE, TWO]}", "A = enum[a:ONE, b:TWO]"),
                arguments("A: {type: string, enum: [a, b], x-extensible-enum: true}", "A = enum+[a, b]"),
                arguments("A: {type: string, x-extensible-enum: [a, b]}", "A = enum+[a, b]"),
                arguments(
                        "A: {type: integer, oneOf: [{const: 1, title: ONE}, {const: 2, title: TWO}]}",
                        "A = enum[1:ONE, 2:TWO]"),
                arguments("A: {anyOf: [{type: string}, {type: string, enum: [a, b]}]}", "A = enum+[a, b]"),
                arguments(
                        "A: {anyOf: [{type: string, enum: [a, b]}, {type: string}, {type: 'null'}]}",
                        "A = enum+[a, b]?"),
                arguments(
                        "A: {type: object, properties: {b: {type: string, enum: [x]}, c: {const: 3}, d: {type: boolean, enum: [true]}}}",
                        "A = { b: string{enum=[\"x\"]} == x; c: any{const=3} == 3; d: boolean{enum=[true]} == true }"),
                arguments(
                        "A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}\nB: {enum: [x]}",
                        "A = { b: @B == x }\nB = enum[x]"),
                arguments(
                        "A: {allOf: [{$ref: '#/components/schemas/B'}, {enum: [x, y, w]}]}\nB: {enum: [x, y, z]}",
                        "A = enum[x, y]\nB = enum[x, y, z]"),
                arguments(
                        "A: {type: object, properties: {k: {allOf: [{$ref: '#/components/schemas/B'}], enum: [2]}}}\nB: {type: integer, oneOf: [{const: 1}, {const: 2}]}",
                        "A = { k: @A/properties/k == 2 }\nB = enum[1, 2]\nA/k = integer{enum=[2]}"),
                arguments("A: {enum: [{a: 1}, [2]]}", "A = any{enum=[{\"a\":1}, [2]]}"));
    }

    @ParameterizedTest
    @MethodSource("listed")
    void listValues(String schemas, String expected) {
        check("3.1.0", schemas, expected);
    }

    static Stream<Arguments> combined() {
        String b = "\nB: {type: object, properties: {x: {type: string}}, required: [x]}";
        String c = "\nC: {type: object, properties: {y: {type: integer}}}";
        String both = "\nB = { x!: string }\nC = { y: integer }";
        return Stream.of(
                arguments(
                        "A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {y: {type: integer}}}]}" + b,
                        "A = { x!: string; y: integer } is [@B]\nB = { x!: string }"),
                arguments(
                        "A: {allOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}], required: [y]}"
                                + b + c,
                        "A = { x!: string; y!: integer } is [@B, @C]" + both),
                arguments(
                        "A: {allOf: [{properties: {n: {type: integer, minimum: 1, maximum: 9}}}, {properties: {n: {minimum: 3, multipleOf: 2}}}]}",
                        "A = { n: integer{maximum=9, minimum=3}{multipleOf=2} }"),
                arguments(
                        "A: {type: object, properties: {p: {allOf: [{$ref: '#/components/schemas/B'}], description: d}}}"
                                + b,
                        "A = { p: @B }\nB = { x!: string }"),
                arguments(
                        "A: {allOf: [{properties: {p: {$ref: '#/components/schemas/B'}}}, {properties: {p: {properties: {y: {type: integer}}}}}]}"
                                + b,
                        "A = { p: @A/allOf/0/properties/p&@A/allOf/1/properties/p }\nB = { x!: string }\nA/p = { x!: string; y: integer } is [@B]"),
                arguments(
                        "A: {allOf: [{$ref: '#/components/schemas/B'}, {required: [z]}], additionalProperties: {type: integer}}"
                                + b,
                        "A = { x!: string; z!: integer; *: integer } is [@B]\nB = { x!: string }"),
                arguments(
                        "A: {oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}" + b + c,
                        "A = one { []@B | []@C }\nB = { x!: string } is [@A]\nC = { y: integer } is [@A]"),
                arguments(
                        "A: {anyOf: [{type: string}, {type: array, items: {type: string}}, {type: 'null'}]}",
                        "A = any { []string | []list<string> }?"),
                arguments(
                        "A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}" + b,
                        "A = @B?\nB = { x!: string }"),
                arguments(
                        "A: {type: object, properties: {p: {anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}}}"
                                + b,
                        "A = { p: @B? }\nB = { x!: string }"),
                arguments(
                        "A: {properties: {k: {type: string}}, oneOf: [{$ref: '#/components/schemas/B'}, {required: [k]}]}"
                                + b,
                        "A = one { []@A-oneOf&@A/oneOf/0 | []@A-oneOf&@A/oneOf/1 }\nB = { x!: string }\nA/B = { k: string; x!: string } is [@B, @A]\nA/option2 = { k!: string } is [@A]"),
                arguments("A: {oneOf: [{$ref: '#/components/schemas/B'}]}" + b, "A = @B\nB = { x!: string }"),
                arguments(
                        "A: {type: object, properties: {next: {$ref: '#/components/schemas/A'}}}", "A = { next: @A }"),
                arguments(
                        "A: {allOf: [{$ref: '#/components/schemas/B'}], properties: {x: {maxLength: 3}}}" + b,
                        "A = { x!: string{maxLength=3} } is [@B]\nB = { x!: string }"),
                arguments(
                        "A: {$ref: '#/components/schemas/B', properties: {y: {type: integer}}}" + b,
                        "A = { x!: string; y: integer } is [@B]\nB = { x!: string }"));
    }

    @ParameterizedTest
    @MethodSource("combined")
    void areCombined(String schemas, String expected) {
        check("3.1.0", schemas, expected);
    }

    static Stream<Arguments> discriminated() {
        String cat = "\nCat: {type: object, properties: {kind: {type: string}}, required: [kind]}";
        String dog = "\nDog: {type: object, properties: {kind: {const: dog}}, required: [kind]}";
        return Stream.of(
                arguments(
                        "P: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}"
                                + cat + dog,
                        "one by kind { [Cat]@Cat | [dog]@Dog }"),
                arguments(
                        "P: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {c: '#/components/schemas/Cat', k: Cat, dog: Dog}}}"
                                + cat + dog,
                        "one by kind { [c, k]@Cat | [dog]@Dog }"),
                arguments(
                        "P: {anyOf: [{type: object, properties: {kind: {const: a}}}, {type: object, properties: {kind: {enum: [b, c]}}}], discriminator: {propertyName: kind}}",
                        "any by kind { [a]@P/anyOf/0 | [b, c]@P/anyOf/1 }"),
                arguments(
                        "P: {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Q'}], discriminator: {propertyName: kind}}\nQ: {oneOf: [{$ref: '#/components/schemas/R'}, {$ref: '#/components/schemas/S'}], discriminator: {propertyName: kind}}\nR: {type: object, properties: {kind: {const: r}}}\nS: {type: object, properties: {kind: {const: s}}}"
                                + dog,
                        "one by kind { [dog]@Dog | [r, s]@Q }"),
                arguments(
                        "P: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: string}], discriminator: {propertyName: kind}}"
                                + cat,
                        "one { []@Cat | []string }"),
                arguments(
                        "P: {type: object, properties: {kind: {type: string}}, required: [kind], oneOf: [{$ref: '#/components/schemas/Cat2'}, {$ref: '#/components/schemas/Dog2'}], discriminator: {propertyName: kind}}\nCat2: {allOf: [{$ref: '#/components/schemas/P'}, {type: object, properties: {lives: {type: integer}}}]}\nDog2: {allOf: [{$ref: '#/components/schemas/P'}]}",
                        "one by kind { [Cat2]@Cat2 | [Dog2]@Dog2 }"));
    }

    static Stream<Arguments> inherited() {
        String base =
                "P: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind%s}}\n";
        String cat = "Cat: {allOf: [{$ref: '#/components/schemas/P'}, {properties: {lives: {type: integer}}}]}\n";
        String kitten = "Kitten: {allOf: [{$ref: '#/components/schemas/Cat'}]}\n";
        return Stream.of(
                arguments(base.formatted("") + cat, """
                        P = one by kind { [Cat]@Cat | [P]@P-discriminator }
                        Cat = { kind!: string; lives: integer } is [@P]
                        P/base = { kind!: string } is [@P]"""),
                arguments(base.formatted("") + cat + kitten, """
                        P = one by kind { [Cat]@Cat | [Kitten]@Kitten | [P]@P-discriminator }
                        Cat = { kind!: string; lives: integer } is [@P]
                        Kitten = { kind!: string; lives: integer } is [@Cat, @P]
                        P/base = { kind!: string } is [@P]"""),
                arguments(base.formatted(", mapping: {c: Cat, k: '#/components/schemas/Kitten'}") + cat + kitten, """
                        P = one by kind { [c]@Cat | [k]@Kitten }
                        Cat = { kind!: string; lives: integer } is [@P]
                        Kitten = { kind!: string; lives: integer } is [@Cat, @P]"""),
                arguments(base.formatted(""), "P = { kind!: string }"));
    }

    @ParameterizedTest
    @MethodSource("inherited")
    void standForTheirHeirs(String schemas, String expected) {
        check("3.0.3", schemas, expected);
    }

    @ParameterizedTest
    @MethodSource("discriminated")
    void areToldApart(String schemas, String expected) {
        Reading reading = Reading.ofSchemas("3.1.0", schemas);
        assertThat(reading.types().lines().findFirst()).hasValue("P = " + expected);
    }

    static Stream<Arguments> older() {
        return Stream.of(
                arguments("A: {type: string, nullable: true}", "A = string?"),
                arguments(
                        "A: {type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}",
                        "A = integer{exclusiveMinimum=1, maximum=9}"),
                arguments(
                        "A: {type: object, properties: {b: {allOf: [{$ref: '#/components/schemas/B'}], nullable: true}}}\nB: {type: object, properties: {x: {}}}",
                        "A = { b: @B? }\nB = { x: any? }"),
                arguments(
                        "A: {type: object, properties: {b: {anyOf: [{$ref: '#/components/schemas/B'}, {nullable: true}]}}}\nB: {type: string}",
                        "A = { b: @B? }\nB = string"),
                arguments("A: {$ref: '#/components/schemas/B', minLength: 3}\nB: {type: string}", "A = @B\nB = string"),
                arguments(
                        "A: {type: object, properties: {b: {$ref: '#/components/schemas/B', nullable: true}}}\nB: {type: string}",
                        "A = { b: @B? }\nB = string"),
                arguments("A: {type: string, nullable: true, enum: [a, b]}", "A = enum[a, b]?"),
                arguments(
                        "A: {type: object, nullable: true, properties: {x: {$ref: '#/components/schemas/A'}}}",
                        "A = { x: @A? }?"));
    }

    @ParameterizedTest
    @MethodSource("older")
    void of30AreLifted(String schemas, String expected) {
        check("3.0.3", schemas, expected);
    }

    private static void check(String version, String schemas, String expected) {
        assertThat(Reading.ofSchemas(version, schemas).types()).isEqualTo(expected);
    }
}
