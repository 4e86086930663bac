package io.plumbline.runtime.http.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the texts of a parameter that may be of several shapes stand for, in the order in which they are tried. */
class ReadingsTest {

    private static final Shape.Scalar TEXT = Shape.Scalar.of(Lexical.STRING);
    private static final Shape.Scalar NUMBER_OR_TEXT = Shape.Scalar.of(Lexical.STRING, Lexical.INTEGER);

    private static Map<String, Shape> properties() {
        Map<String, Shape> properties = new LinkedHashMap<>();
        properties.put("a", Shape.Scalar.of(Lexical.INTEGER));
        properties.put("b", new Shape.Array(TEXT));
        properties.put("c", new Shape.Document());
        return properties;
    }

    private static Shape shape(String name) {
        Shape object = new Shape.Fields(properties(), TEXT);
        return switch (name) {
            case "text" -> TEXT;
            case "number|text" -> NUMBER_OR_TEXT;
            case "[number|text]" -> new Shape.Array(NUMBER_OR_TEXT);
            case "text|list" -> new Shape.Choice(List.of(TEXT, new Shape.Array(TEXT)));
            case "flag|list" -> new Shape.Choice(List.of(Shape.Scalar.of(Lexical.BOOLEAN), new Shape.Array(TEXT)));
            case "number|object" -> new Shape.Choice(List.of(Shape.Scalar.of(Lexical.INTEGER), object));
            case "text|map" -> new Shape.Choice(List.of(TEXT, new Shape.Fields(Map.of(), TEXT)));
            case "text|json" -> new Shape.Choice(List.of(TEXT, new Shape.Document()));
            case "json" -> new Shape.Document();
            case "rest" -> Shape.Fields.apartFrom(Set.of("page"), Map.of(), TEXT);
            default -> object;
        };
    }

    private static List<String> readings(String style, boolean explode, String shape, RawValues raw) {
        List<String> readings = new ArrayList<>();
        for (Readings.Reading reading :
                Readings.of(Style.valueOf(style), new Spelling("q", explode, shape(shape)), raw)) {
            readings.add(reading.violations().isEmpty() ? String.valueOf(reading.tree()) : "refused");
        }
        return readings;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "FORM ~ true  ~ text          ~ q=5 ~ [5]",
                "FORM ~ true  ~ number|text   ~ q=5 ~ [5, 5]",
                "FORM ~ true  ~ number|text   ~ q=x ~ [x, x]",
                "FORM ~ false ~ [number|text] ~ q=5,x ~ [[5, x], [5, x]]",
                "FORM ~ true  ~ text|list     ~ q=a ~ [a, [a]]",
                "FORM ~ true  ~ text|list     ~ q=a,b ~ [a,b, [a,b]]",
                "FORM ~ true  ~ text|list     ~ q=a&q=b ~ [[a, b]]",
                "FORM ~ false ~ text|list     ~ q=a,b ~ [[a, b], a,b]",
                "FORM ~ false ~ text|list     ~ other=1 ~ []",
                "FORM ~ true  ~ flag|list     ~ q=true ~ [true, [true]]",
                "FORM ~ true  ~ flag|list     ~ q=on ~ [refused, [on]]",
                "FORM ~ true  ~ number|object ~ q=5 ~ [5]",
                "FORM ~ true  ~ number|object ~ a=5&z=6 ~ [{a=5}]",
                "FORM ~ true  ~ object        ~ b=x&b=y&a=1&c=%5B1%5D ~ [{b=[x, y], a=1, c=[1]}]",
                "FORM ~ true  ~ rest          ~ page=2&page[a]=3&color=red&size=4 ~ [{color=red, size=4}]",
                "DEEP_OBJECT ~ true ~ object  ~ q[a]=1&q[b]=x&q[b]=y ~ [{a=1, b=[x, y]}]",
                "DEEP_OBJECT ~ true ~ object  ~ q[b][]=x ~ [{b=[x]}]",
                "DEEP_OBJECT ~ true ~ number|object ~ q=7 ~ [7]",
                "DEEP_OBJECT ~ true ~ number|object ~ q[a]=7 ~ [{a=7}]",
                "FORM ~ true  ~ json          ~ q=%7B%22a%22:[1,null]%7D ~ [{a=[1, null]}]",
                "FORM ~ true  ~ json          ~ q=%7B ~ [refused]",
                "FORM ~ true  ~ text|json     ~ q=[1,2] ~ [[1, 2], [1,2]]",
                "FORM ~ true  ~ text|json     ~ q=a ~ [a]",
            })
    void ofQueries(String style, boolean explode, String shape, String query, String expected) {
        assertThat(readings(style, explode, shape, RawValues.ofQuery(query))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "SIMPLE ~ false ~ text|list     ~ a ~ [a, [a]]",
                "SIMPLE ~ false ~ text|list     ~ a,b ~ [[a, b], a,b]",
                "SIMPLE ~ false ~ text|list     ~ a%2Cb ~ [a,b, [a,b]]",
                "SIMPLE ~ false ~ number|object ~ a,5 ~ [{a=5}, refused]",
                "SIMPLE ~ true  ~ number|object ~ a=5 ~ [{a=5}, refused]",
                "SIMPLE ~ false ~ text|map      ~ x,5 ~ [x,5, {x=5}]",
                "LABEL  ~ true  ~ text|list     ~ .a.b ~ [[a, b], a.b]",
                "MATRIX ~ true  ~ text|list     ~ ;q=a;q=b ~ [[a, b]]",
            })
    void ofPathsAndHeaders(String style, boolean explode, String shape, String text, String expected) {
        RawValues raw = RawValues.single("q", text, Percent::decode);

        assertThat(readings(style, explode, shape, raw)).hasToString(expected);
    }

    @Test
    void areNoneWhereNoStyleIsFollowed() {
        RawValues raw = RawValues.single("q", "a,b", UnaryOperator.identity());

        assertThatThrownBy(() -> readings("LABEL", true, "text|list", raw))
                .isInstanceOf(SpellingException.class)
                .hasMessage("does not begin with a full stop");
    }
}
