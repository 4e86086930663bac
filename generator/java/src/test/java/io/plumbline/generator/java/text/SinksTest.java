package io.plumbline.generator.java.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of text that would mean something to javac, to Javadoc or to HTML. */
class SinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "plain|\"plain\"",
                "say \"hi\"|\"say \\\"hi\\\"\"",
                "back\\slash|\"back\\\\slash\"",
                "\\u0022+x|\"\\\\u0022+x\"",
                "$L $T $$|\"$L $T $$\"",
                "日本|\"日本\"",
                "😀|\"😀\"",
                "a\u202Eb|\"a\\u202Eb\"",
                "a\u0000b|\"a\\u0000b\"",
                "a\u00A0b|\"a\\u00A0b\"",
                "a\u2028b|\"a\\u2028b\""
            })
    void literals(String text, String literal) {
        assertThat(StringLiteral.of(text)).hasToString(literal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "*/ class X {} /*|*&#47; class X &#123;&#125; /*",
                "\\u002a/ x|&#92;u002a/ x",
                "{@link Foo}|&#123;&#64;link Foo&#125;",
                "@author me|&#64;author me",
                "<script>alert(1)</script>|&lt;script&gt;alert(1)&lt;/script&gt;",
                "a & b|a &amp; b",
                "$L and $T|$L and $T",
                "use `a < b` here|use <code>a &lt; b</code> here",
                "``a ` b`` c|<code>a ` b</code> c",
                "one ` tick|one ` tick",
                "bidi \u202E here|bidi  here",
                "*`/` x|*<code>/</code> x"
            })
    void javadoc(String text, String comment) {
        assertThat(JavadocText.body(text, "")).containsExactly(comment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200B", "```\n```", "- \u200B", "<!-- -->"})
    void blankTextGivesTheFallback(String text) {
        assertThat(JavadocText.body(text, "fallback").get(0)).isIn("fallback", "&lt;!-- --&gt;");
    }

    @org.junit.jupiter.api.Test
    void blocksKeepTheirForm() {
        String text =
                "First\nparagraph.\n\nSecond:\n- a `b`\n- c\n  d\n\n```json\n{\"a\": \"*/\"}\n\n```\n## Title\nEnd";

        assertThat(JavadocText.body(text, ""))
                .isEqualTo(List.of(
                        "First paragraph.",
                        "",
                        "<p>Second:",
                        "",
                        "<ul>",
                        "  <li>a <code>b</code></li>",
                        "  <li>c d</li>",
                        "</ul>",
                        "",
                        "<pre>",
                        "&#123;\"a\": \"*&#47;\"&#125;",
                        "",
                        "</pre>",
                        "",
                        "<p>Title",
                        "",
                        "<p>End"));
    }

    @org.junit.jupiter.api.Test
    void longTextIsWrappedAtSpaces() {
        assertThat(JavadocText.body("word ".repeat(50) + "x".repeat(200), ""))
                .allSatisfy(line -> assertThat(line).doesNotEndWith(" "))
                .hasSize(4);
    }
}
