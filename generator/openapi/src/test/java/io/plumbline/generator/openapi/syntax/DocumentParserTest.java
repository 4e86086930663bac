package io.plumbline.generator.openapi.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.plumbline.generator.model.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents into located nodes, and what is wrong with them into diagnostics. */
final class DocumentParserTest {

    private static final ReadLimits SMALL = new ReadLimits(10_000, 100, 20, 10, 30);

    private final Diagnostics diagnostics = new Diagnostics();

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("a.json", "{}", "1:1 {}"),
                arguments(
                        "a.json",
                        "[1, -0.5e3, \"x\", true, null]",
                        "1:1 [1:2 1, 1:5 -0.5e3, 1:13 'x', 1:18 true, 1:24 null]"),
                arguments("a.json", "{\n  \"a\": 1,\n  \"bb\": [\n    2]}", "1:1 {a@2:3: 2:8 1, bb@3:3: 3:9 [4:5 2]}"),
                arguments("a.json", "{\"😀\": 1, \"b\": 2}", "1:1 {😀@1:2: 1:8 1, b@1:11: 1:16 2}"),
                arguments("a.json", "\uFEFF{\"a\": 1}", "1:1 {a@1:2: 1:7 1}"),
                arguments(
                        "a.yaml",
                        "a: 1\nb:\n  - x\n  - y: z\n",
                        "1:1 {a@1:1: 1:4 1, b@2:1: 3:3 [3:5 'x', 4:5 {y@4:5: 4:8 'z'}]}"),
                arguments("a.yaml", "😀: 1\n\"😀😀\": {b: 2}", "1:1 {😀@1:1: 1:5 1, 😀😀@2:1: 2:9 {b@2:10: 2:13 2}}"),
                arguments(
                        "a.yaml",
                        "a: yes\nb: no\nc: on\nd: 012\ne: 1_000",
                        "1:1 {a@1:1: 1:4 'yes', b@2:1: 2:4 'no', c@3:1: 3:4 'on', d@4:1: 4:4 012, e@5:1: 5:4 '1_000'}"),
                arguments(
                        "a.yaml",
                        "[~, null, Null, NULL, '', !!str null]",
                        "1:1 [1:2 null, 1:5 null, 1:11 null, 1:17 null, 1:23 '', 1:27 'null']"),
                arguments(
                        "a.yaml", "[True, FALSE, 'true', tRUE]", "1:1 [1:2 true, 1:8 false, 1:15 'true', 1:23 'tRUE']"),
                arguments(
                        "a.yaml",
                        "[0x1F, 0o17, +1, .5, 1., 1e3, .inf, .nan, 1:30]",
                        "1:1 [1:2 31, 1:8 15, 1:14 +1, 1:18 .5, 1:22 1., 1:26 1e3, 1:31 '.inf', 1:37 '.nan', 1:43 '1:30']"),
                arguments("a.yaml", "2020-01-01", "1:1 '2020-01-01'"),
                arguments(
                        "a.yaml",
                        "200: a\n3.0: b\nnull: c\ntrue: d",
                        "1:1 {200@1:1: 1:6 'a', 3.0@2:1: 2:6 'b', null@3:1: 3:7 'c', true@4:1: 4:7 'd'}"),
                arguments(
                        "a.yaml",
                        "a: &x {b: 1}\nc: *x",
                        "1:1 {a@1:1: 1:4 {b@1:8: 1:11 1}, c@2:1: 1:4 {b@1:8: 1:11 1}}"),
                arguments(
                        "a.yaml",
                        "a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  b: 3",
                        "1:1 {a@1:1: 1:4 {b@1:8: 1:11 1, c@1:14: 1:17 2}, d@2:1: 3:3 {b@4:3: 4:6 3, c@1:14: 1:17 2}}"),
                arguments("a.yaml", "a: |\n  x\n  y\nb: >-\n  p\n  q", "1:1 {a@1:1: 1:4 'x\ny\n', b@4:1: 4:4 'p q'}"),
                arguments("a.yaml", "{\"a\": [1,\n\t2]}", "1:1 {a@1:2: 1:7 [1:8 1, 2:2 2]}"),
                arguments("noextension", " {\"a\": 1}", "1:2 {a@1:3: 1:8 1}"),
                arguments("noextension", "a: 1", "1:1 {a@1:1: 1:4 1}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void knowsWhereValuesStand(String file, String text, String expected) {
        assertThat(parse(file, text, ReadLimits.DEFAULT).map(DocumentParserTest::render))
                .contains(expected);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("a.json", "{\"a\": }", "1:7 syntax"),
                arguments("a.json", "{\"a\": 1,}", "1:9 syntax"),
                arguments("a.json", "{\"a\": 1", "1:8 syntax"),
                arguments("a.json", "{'a': 1}", "1:2 syntax"),
                arguments("a.json", "{\"a\": 1} x", "1:10 syntax"),
                arguments("a.json", "{} {}", "1:4 syntax"),
                arguments("a.json", "", "1:1 syntax"),
                arguments("a.json", "{\"a\": 01}", "1:8 syntax"),
                arguments("a.json", "{\"a\": NaN}", "1:10 syntax"),
                arguments("a.json", "{\"a\": 1, \"a\": 2}", "1:10 duplicate-key"),
                arguments("a.json", "{\"a\": 1e1000}", "1:7 limit-exceeded"),
                arguments("a.json", "{\"a\": 1234567890123456789012345678901}", "1:7 limit-exceeded"),
                arguments("a.json", "[[[[[[[[[[[1]]]]]]]]]]]", "1:11 limit-exceeded"),
                arguments("a.json", "[" + "1,".repeat(100) + "1]", "1:200 limit-exceeded"),
                arguments("a.json", "[" + " ".repeat(10_000) + "]", "0:0 limit-exceeded"),
                arguments("a.yaml", "", "1:1 syntax"),
                arguments("a.yaml", "# nothing", "1:1 syntax"),
                arguments("a.yaml", "a: 1\n b: 2", "2:3 syntax"),
                arguments("a.yaml", "a: [1", "1:6 syntax"),
                arguments("a.yaml", "a: 1\na: 2", "2:1 duplicate-key"),
                arguments("a.yaml", "a: 1\n'a': 2", "2:1 duplicate-key"),
                arguments("a.yaml", "--- 1\n--- 2", "2:1 syntax"),
                arguments("a.yaml", "a: !!binary aGk=", "1:4 syntax"),
                arguments("a.yaml", "a: !java.io.File x", "1:4 syntax"),
                arguments("a.yaml", "a: !!set {b}", "1:4 syntax"),
                arguments("a.yaml", "a: !!int x", "1:4 syntax"),
                arguments("a.yaml", "a: *x", "1:4 syntax"),
                arguments("a.yaml", "a: &x [*x]", "1:8 syntax"),
                arguments("a.yaml", "? [a, b]\n: 1", "1:3 syntax"),
                arguments("a.yaml", "<<: 1", "1:5 syntax"),
                arguments("a.yaml", "a: \u0001", "1:4 syntax"),
                arguments("a.yaml", "a: 1e99999999999", "1:4 limit-exceeded"),
                arguments("a.yaml", "[[[[[[[[[[[1]]]]]]]]]]]", "1:11 limit-exceeded"),
                arguments("a.yaml", bomb(), "3:8 limit-exceeded"),
                arguments("a.yaml", "a: |+\n    \n  b\n", "3:3 blank-line-indent"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void reportsFaultsAtTheirPlace(String file, String text, String expected) {
        parse(file, text, SMALL);

        assertThat(diagnostics.sorted())
                .extracting(found -> found.location().line() + ":"
                        + found.location().column() + " " + found.code().key())
                .containsExactly(expected);
    }

    @Test
    void namesTheObjectOfARepeatedKey() {
        parse("a.yaml", "a:\n  - b: {c: 1, c: 2}", SMALL);

        assertThat(diagnostics.sorted())
                .singleElement()
                .satisfies(found -> assertThat(found.toString())
                        .isEqualTo("a.yaml:2:15: error: the property \"c\" is there twice (keep one of the two)"
                                + " [duplicate-key] at /a/0/b"));
    }

    @Test
    void keepsTheSpellingOfNumbers() {
        ObjectNode root = (ObjectNode) parse("a.yaml", "version: 1.10", ReadLimits.DEFAULT)
                .orElseThrow()
                .root();
        assertThat(((NumberNode) root.get("version").orElseThrow()).text()).isEqualTo("1.10");
    }

    @Test
    void escapesPointers() {
        Document document =
                parse("a.yaml", "a/b: {c~d: [{e: 1}]}", ReadLimits.DEFAULT).orElseThrow();
        Node inner = ((ArrayNode)
                        ((ObjectNode) ((ObjectNode) document.root()).get("a/b").orElseThrow())
                                .get("c~d")
                                .orElseThrow())
                .elements()
                .get(0);
        assertThat(inner.pointer()).isEqualTo("/a~1b/c~0d/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsEncodingsBehindAByteOrderMark(String charset) {
        byte[] bytes = "\uFEFF{\"ä\": \"😀\"}".getBytes(java.nio.charset.Charset.forName(charset));
        Optional<Document> document = new DocumentParser(SMALL, diagnostics).parse("a.json", "", bytes);
        assertThat(document.map(DocumentParserTest::render)).contains("1:1 {ä@1:2: 1:7 '😀'}");
    }

    @Test
    void saysWhereBytesAreNoText() {
        byte[] bytes = "a: 1\nb: x".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;
        assertThat(new DocumentParser(SMALL, diagnostics).parse("a.yaml", "", bytes))
                .isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Object::toString)
                .containsExactly("a.yaml:2:4: error: the bytes here are not UTF-8 text [syntax]");
    }

    private static String bomb() {
        return "a: &a [1, 1, 1]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: &d [*c, *c, *c]\n";
    }

    private Optional<Document> parse(String file, String text, ReadLimits limits) {
        return new DocumentParser(limits, diagnostics).parse(file, "", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String render(Document document) {
        return render(document.root());
    }

    private static String render(Node node) {
        return node.location().line() + ":" + node.location().column() + " " + value(node);
    }

    private static String value(Node node) {
        if (node instanceof ObjectNode object) {
            StringJoiner members = new StringJoiner(", ", "{", "}");
            object.forEach((name, value) -> members.add(name + "@"
                    + object.nameLocation(name).line() + ":"
                    + object.nameLocation(name).column() + ": " + render(value)));
            return members.toString();
        }
        if (node instanceof ArrayNode array) {
            List<Node> elements = array.elements();
            return elements.stream().map(DocumentParserTest::render).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof StringNode string) {
            return "'" + string.value() + "'";
        }
        if (node instanceof BooleanNode bool) {
            return Boolean.toString(bool.value());
        }
        return node instanceof NumberNode number ? number.text() : "null";
    }
}
