package io.plumbline.runtime.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.http.parameter.Style;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Urlencoded forms, in the styles that an encoding may name and without one. */
class UrlencodedFormTest {

    private static final Shape.Array LIST = new Shape.Array(Shape.Scalar.of(Lexical.INTEGER));
    private static final Shape.Fields OBJECT =
            new Shape.Fields(Map.of("x", Shape.Scalar.of(Lexical.INTEGER)), Shape.Scalar.of(Lexical.STRING));

    private static Fields fields() {
        Map<String, Field> known = new LinkedHashMap<>();
        known.put("text", Field.text(Lexical.STRING));
        known.put("count", Field.text(Lexical.INTEGER));
        known.put("flag", Field.text(Lexical.BOOLEAN));
        known.put("object", Field.json());
        known.put("tags", Field.text(Lexical.INTEGER).repeated());
        known.put("file", Field.file());
        known.put("commas", Field.styled(Style.FORM, false, LIST));
        known.put("pipes", Field.styled(Style.PIPE_DELIMITED, false, LIST));
        known.put("spaces", Field.styled(Style.SPACE_DELIMITED, false, LIST));
        known.put("deep", Field.styled(Style.DEEP_OBJECT, true, OBJECT));
        return new Fields(known, Field.text(Lexical.STRING));
    }

    private static FormTree read(String body) throws IOException {
        try (BodyStore store = new BodyStore(new BodyLimits(200, 200, 4))) {
            byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
            HeaderValue type = HeaderValue.parse("application/x-www-form-urlencoded");
            return Forms.read(new ByteArrayInputStream(bytes), type, fields(), store);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | {}",
                "text=a+b%20c%2B | {text=a b c+}",
                "text= | {text=}",
                "text | {text=}",
                "text=a=b | {text=a=b}",
                "&text=a&& | {text=a}",
                "te%78t=a | {text=a}",
                "other=1 | {other=1}",
                "count=3&flag=true | `{count=3, flag=true}`",
                "object=%7B%22a%22:1%7D | {object={a=1}}",
                "tags=1 | {tags=[1]}",
                "tags=1&text=a&tags=2 | `{tags=[1, 2], text=a}`",
                "file=YQ== | {file=YQ==}",
                "commas=1,2 | `{commas=[1, 2]}`",
                "pipes=1%7C2 | `{pipes=[1, 2]}`",
                "spaces=1+2%203 | `{spaces=[1, 2, 3]}`",
                "deep[x]=1&deep%5By%5D=2 | `{deep={x=1, y=2}}`",
            })
    void reads(String body, String tree) throws IOException {
        FormTree form = read(body);
        assertThat(form.violations()).isEmpty();
        assertThat(form.tree()).hasToString(tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text=a&text=b | text: is given 2 times",
                "text=%4 | text: has a malformed percent escape at index 0",
                "text=%ff | text: has percent escapes that are not UTF-8",
                "object=x | object: is not JSON: line 1",
                "commas=1&commas=2 | commas: is given 2 times",
                "deep[x]=1&deep[x]=2 | deep: names a property twice",
            })
    void tellsWhatIsWrong(String body, String message) throws IOException {
        FormTree form = read(body);
        assertThat(form.violations().stream().map(Violation::toString).collect(Collectors.joining("; ")))
                .startsWith(message);
        assertThat(form.tree()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"count=x", "count=", "flag=TRUE", "tags=1&tags=", "deep[x]=a", "'commas=1,a'"})
    void knowsTypes(String body) throws IOException {
        FormTree form = read(body);
        assertThat(form.violations())
                .singleElement()
                .extracting(Violation::keyword)
                .isEqualTo("type");
    }

    @ParameterizedTest
    @CsvSource({"te%7=a", "%ff=a", "\u00ff=a"})
    void refuses(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(MalformedBodyException.class);
    }

    @ParameterizedTest
    @CsvSource({"5, a=1&", "201, x"})
    void bounds(int times, String piece) {
        assertThatThrownBy(() -> read(piece.repeat(times))).isInstanceOf(BodyTooLargeException.class);
    }
}
