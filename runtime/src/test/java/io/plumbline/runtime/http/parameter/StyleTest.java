package io.plumbline.runtime.http.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.runtime.constraint.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every style, exploded or not, for every shape, as OpenAPI's own table spells them, and what each refuses. */
class StyleTest {

    private static final Shape TEXT = Shape.Scalar.of(Lexical.STRING);
    private static final Shape LIST = new Shape.Array(Shape.Scalar.of(Lexical.STRING));
    private static final Shape OBJECT = new Shape.Fields(rgb(), Shape.Scalar.of(Lexical.STRING));

    private static Map<String, Shape.Scalar> rgb() {
        Map<String, Shape.Scalar> properties = new LinkedHashMap<>();
        List.of("R", "G", "B").forEach(name -> properties.put(name, Shape.Scalar.of(Lexical.INTEGER)));
        return properties;
    }

    private static Shape shape(String name) {
        return switch (name) {
            case "text" -> TEXT;
            case "list" -> LIST;
            default -> OBJECT;
        };
    }

    private static @Nullable Object decode(String style, boolean explode, String shape, RawValues raw) {
        return Style.valueOf(style).decode(new Spelling("color", explode, shape(shape)), raw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "SIMPLE ~ false ~ text   ~ blue ~ blue",
                "SIMPLE ~ true  ~ text   ~ a%2Cb%20c ~ a,b c",
                "SIMPLE ~ false ~ list   ~ blue,black,brown ~ [blue, black, brown]",
                "SIMPLE ~ true  ~ list   ~ blue,a%2Cb ~ [blue, a,b]",
                "SIMPLE ~ false ~ object ~ R,100,G,200,B,150 ~ {R=100, G=200, B=150}",
                "SIMPLE ~ true  ~ object ~ R=100,G=200,B=150 ~ {R=100, G=200, B=150}",
                "LABEL  ~ false ~ text   ~ .blue ~ blue",
                "LABEL  ~ false ~ list   ~ .blue,black,brown ~ [blue, black, brown]",
                "LABEL  ~ true  ~ list   ~ .blue.black.brown ~ [blue, black, brown]",
                "LABEL  ~ false ~ object ~ .R,100,G,200,B,150 ~ {R=100, G=200, B=150}",
                "LABEL  ~ true  ~ object ~ .R=100.G=200.B=150 ~ {R=100, G=200, B=150}",
                "MATRIX ~ false ~ text   ~ ;color=blue ~ blue",
                "MATRIX ~ false ~ text   ~ ;color ~ ''",
                "MATRIX ~ false ~ list   ~ ;color=blue,black,brown ~ [blue, black, brown]",
                "MATRIX ~ true  ~ list   ~ ;color=blue;color=black ~ [blue, black]",
                "MATRIX ~ false ~ object ~ ;color=R,100,G,200 ~ {R=100, G=200}",
                "MATRIX ~ true  ~ object ~ ;R=100;G=200 ~ {R=100, G=200}",
            })
    void takesPathValuesApart(String style, boolean explode, String shape, String raw, String expected) {
        RawValues values = RawValues.single("color", raw, Percent::decode);
        assertThat(String.valueOf(decode(style, explode, shape, values))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "FORM ~ true  ~ text   ~ color=blue ~ blue",
                "FORM ~ true  ~ text   ~ color=a%26b+c%2B ~ a&b c+",
                "FORM ~ true  ~ text   ~ color= ~ ''",
                "FORM ~ true  ~ text   ~ color ~ ''",
                "FORM ~ true  ~ text   ~ c%6Flor=blue ~ blue",
                "FORM ~ true  ~ text   ~ other=blue ~ null",
                "FORM ~ true  ~ text   ~ '' ~ null",
                "FORM ~ true  ~ list   ~ color=blue&x=1&color=black ~ [blue, black]",
                "FORM ~ false ~ list   ~ color=blue,b%2Cc,brown ~ [blue, b,c, brown]",
                "FORM ~ true  ~ object ~ R=100&x=1&G=200 ~ {R=100, G=200}",
                "FORM ~ true  ~ object ~ x=1 ~ null",
                "FORM ~ false ~ object ~ color=R,100,G,200 ~ {R=100, G=200}",
                "SPACE_DELIMITED ~ false ~ list ~ color=blue%20black+brown ~ [blue, black, brown]",
                "SPACE_DELIMITED ~ false ~ object ~ color=R%20100%20G%20200 ~ {R=100, G=200}",
                "SPACE_DELIMITED ~ true ~ list ~ color=blue&color=b+c ~ [blue, b c]",
                "PIPE_DELIMITED ~ false ~ list ~ color=blue|black%7Cbrown%7cred ~ [blue, black, brown, red]",
                "PIPE_DELIMITED ~ false ~ object ~ color=R|100|G|200 ~ {R=100, G=200}",
                "DEEP_OBJECT ~ true ~ object ~ color[R]=100&color%5BG%5D=200&colors[B]=1 ~ {R=100, G=200}",
                "DEEP_OBJECT ~ true ~ object ~ color=1 ~ null",
            })
    void takesQueryValuesApart(String style, boolean explode, String shape, String query, String expected) {
        assertThat(String.valueOf(decode(style, explode, shape, RawValues.ofQuery(query))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "FORM ~ true  ~ text   ~ color=1&color=2 ~ is given 2 times",
                "FORM ~ false ~ list   ~ color=1&color=2 ~ is given 2 times",
                "FORM ~ false ~ object ~ color=R,1,G ~ is not a list of names and values",
                "FORM ~ false ~ object ~ color=R,1,R,2 ~ names a property twice",
                "FORM ~ true  ~ object ~ R=1&R=2 ~ names a property twice",
                "FORM ~ true  ~ text   ~ color=%4 ~ has a malformed percent escape at index 0",
                "FORM ~ true  ~ text   ~ color=a%GG ~ has a malformed percent escape at index 1",
                "FORM ~ true  ~ text   ~ color=%C0%AF ~ has percent escapes that are not UTF-8",
                "FORM ~ true  ~ text   ~ color=%ED%A0%80 ~ has percent escapes that are not UTF-8",
                "FORM ~ true  ~ text   ~ %zz=1 ~ has a malformed percent escape at index 0",
                "DEEP_OBJECT ~ true ~ object ~ color[R]=1&color[R]=2 ~ names a property twice",
            })
    void refusesQueries(String style, boolean explode, String shape, String query, String message) {
        assertThatThrownBy(() -> decode(style, explode, shape, RawValues.ofQuery(query)))
                .isInstanceOf(SpellingException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "LABEL  ~ false ~ text   ~ blue ~ does not begin with a full stop",
                "MATRIX ~ false ~ text   ~ color=blue ~ does not begin with a semicolon",
                "MATRIX ~ false ~ text   ~ ;colour=blue ~ does not repeat the parameter's name",
                "MATRIX ~ false ~ text   ~ ;color=1;color=2 ~ is given 2 times",
                "SIMPLE ~ true  ~ object ~ R,100 ~ is not a list of name=value pairs",
            })
    void refusesPathValues(String style, boolean explode, String shape, String raw, String message) {
        RawValues values = RawValues.single("color", raw, Percent::decode);
        assertThatThrownBy(() -> decode(style, explode, shape, values))
                .isInstanceOf(SpellingException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"color=blue; x=1 ~ blue", "x=1;color=a%3Bb ~ a;b", "color=1+1 ~ 1+1", "x=1 ~ null"})
    void readsCookies(String line, String expected) {
        assertThat(String.valueOf(decode("FORM", true, "text", RawValues.ofCookies(List.of(line)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "INTEGER ~ 5 ~ 5 ~ BigInteger",
                "INTEGER ~ -0 ~ 0 ~ BigInteger",
                "INTEGER ~ 3.0 ~ 3.0 ~ BigDecimal",
                "INTEGER ~ 1e2 ~ 1E+2 ~ BigDecimal",
                "NUMBER ~ 2.5E-3 ~ 0.0025 ~ BigDecimal",
                "BOOLEAN ~ true ~ true ~ Boolean",
                "STRING ~ 5 ~ 5 ~ String",
            })
    void typesTexts(Lexical kind, String text, String value, String javaType) {
        List<Violation> violations = new ArrayList<>();
        Object typed = Objects.requireNonNull(Shape.Scalar.of(kind).typed(text, violations));
        assertThat(typed).hasToString(value);
        assertThat(typed.getClass().getSimpleName()).isEqualTo(javaType);
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "INTEGER ~ '' ~ is not an integer",
                "INTEGER ~ ' 5' ~ is not an integer",
                "INTEGER ~ +5 ~ is not an integer",
                "INTEGER ~ 05 ~ is not an integer",
                "INTEGER ~ 2.7 ~ is not an integer",
                "INTEGER ~ 0x5 ~ is not an integer",
                "INTEGER ~ 1e99999 ~ is not an integer",
                "INTEGER ~ ٣ ~ is not an integer",
                "NUMBER ~ NaN ~ is not a number",
                "NUMBER ~ 1. ~ is not a number",
                "NUMBER ~ .5 ~ is not a number",
                "NUMBER ~ 1e ~ is not a number",
                "NUMBER ~ - ~ is not a number",
                "BOOLEAN ~ TRUE ~ is not a boolean",
                "BOOLEAN ~ 1 ~ is not a boolean",
            })
    void refusesTexts(Lexical kind, String text, String message) {
        List<Violation> violations = new ArrayList<>();
        Shape.Scalar.of(kind).typed(text, violations);
        assertThat(violations).containsExactly(new Violation("", "type", kind.key(), '"' + text + "\" " + message));
    }

    @ParameterizedTest
    @CsvSource({"5, BigInteger", "true, Boolean", "x, String"})
    void triesTheStricterTypesFirst(String text, String javaType) {
        Shape shape = Shape.Scalar.of(Lexical.STRING, Lexical.BOOLEAN, Lexical.INTEGER);
        Object typed = Objects.requireNonNull(shape.typed(text, new ArrayList<>()));
        assertThat(typed.getClass().getSimpleName()).isEqualTo(javaType);
    }

    @ParameterizedTest
    @CsvSource({"/0, false", "/R, true"})
    void pointsIntoArraysAndObjects(String pointer, boolean object) {
        List<Violation> violations = new ArrayList<>();
        Shape shape = object ? OBJECT : new Shape.Array(Shape.Scalar.of(Lexical.INTEGER));
        shape.typed(object ? Map.of("R", "x", "S", "x") : List.of("x", "5"), violations);
        assertThat(violations).extracting(Violation::pointer).containsExactly(pointer);
    }
}
