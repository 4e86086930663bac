package io.plumbline.runtime.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.value.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Multipart forms: what the grammar allows is read, and nothing else. */
class MultipartFormTest {

    private static final String PART = "Content-Disposition: form-data; name=";
    private static final Fields FIELDS = new Fields(
            Map.of(
                    "text",
                    Field.text(Lexical.STRING),
                    "count",
                    Field.text(Lexical.INTEGER),
                    "object",
                    Field.json(),
                    "any",
                    Field.textOrJson(Lexical.STRING),
                    "tags",
                    Field.text(Lexical.STRING).repeated(),
                    "some",
                    Field.text(Lexical.STRING).perhapsRepeated(),
                    "file",
                    Field.file().repeated(),
                    "image",
                    Field.file().in("image/png", "image/gif")),
            Field.text(Lexical.STRING));

    /**
     * The table's short spelling: {@code ~} is CRLF, {@code ^} is LF, {@code #} is a boundary's line without its end.
     */
    private static byte[] body(String spelled) {
        return spelled.replace("#", "--b")
                .replace("~", "\r\n")
                .replace("^", "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static FormTree read(BodyStore store, String boundary, byte[] body) throws IOException {
        HeaderValue type = HeaderValue.parse("multipart/form-data" + boundary);
        return Forms.read(new ByteArrayInputStream(body), type, FIELDS, store);
    }

    private static FormTree read(String spelled) throws IOException {
        try (BodyStore store = new BodyStore(BodyLimits.DEFAULT)) {
            return read(store, ";boundary=b", body(spelled));
        }
    }

    private static Content file(FormTree form) {
        List<?> files = (List<?>) Objects.requireNonNull(form.tree().get("file"));
        return (Content) files.get(0);
    }

    private static String problems(FormTree form) {
        return form.violations().stream().map(Violation::toString).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#~D\"text\"~~abc~#--~ | {text=abc}",
                "#~D\"text\"~~abc~#-- | {text=abc}",
                "preamble~#~D\"text\"~~abc~#--~epilogue~#~ | {text=abc}",
                "~#~D\"text\"~~abc~#--~ | {text=abc}",
                "# \t ~D\"text\"~~abc~#--~ | {text=abc}",
                "#~D\"text\"~~~#--~ | {text=}",
                "#~D\"text\"~~~~~~#--~ | `{text=~~~}`",
                "#~D\"text\"~~-~-~--~--B~#--~ | {text=-~-~--~--B}",
                "#~D\"text\"~~a^b~#--~ | {text=a^b}",
                "#~D text~~abc~#--~ | {text=abc}",
                "#~content-DISPOSITION:FORM-data;NAME=text~~abc~#--~ | {text=abc}",
                "#~Content-Type: text/plain~D\"text\"~X-Other: y~~abc~#--~ | {text=abc}",
                "#~D\"a\\\"b\"~~c~#--~ | {a\"b=c}",
                "#~D\"ä\"~~ö~#--~ | {ä=ö}",
                "#~D\"count\"~~3.0~#--~ | {count=3.0}",
                "#~D\"object\"~~{\"a\":[1]}~#--~ | {object={a=[1]}}",
                "#~D\"any\"~~{\"a\":1}~#--~ | {any={a=1}}",
                "#~D\"any\"~~a {~#--~ | {any=a {}",
                "#~D\"text\"~Content-Type: application/json~~\"a\\u0062\"~#--~ | {text=ab}",
                "#~D\"tags\"~~a~#~D\"text\"~~t~#~D\"tags\"~~b~#--~ | `{tags=[a, b], text=t}`",
                "#~D\"tags\"~~a~#--~ | {tags=[a]}",
                "#~D\"some\"~~a~#--~ | {some=a}",
                "#~D\"some\"~~a~#~D\"some\"~~b~#--~ | `{some=[a, b]}`",
                "#--~ | {}",
            })
    void reads(String spelled, String tree) throws IOException {
        FormTree form = read(spelled.replace("D\"", PART + "\"").replace("D text", PART + "text"));
        assertThat(form.tree()).hasToString(tree.replace("~", "\r\n").replace("^", "\n"));
        assertThat(problems(form)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | has no line that is the boundary",
                "abc | has no line that is the boundary",
                "--c~D\"text\"~~a~--c--~ | has no line that is the boundary",
                "#^D\"text\"^^a^#--^ | has a boundary that no line end (CRLF) follows",
                "#c~D\"text\"~~a~#--~ | has a boundary that no line end (CRLF) follows",
                "#~D\"text\"~~abc | ends before its last boundary",
                "#~D\"text\"~~abc~#~ | ends within the headers of a part",
                "#~D\"text\"~~abc~# | has a boundary that no line end (CRLF) follows",
                "#~D\"text\"~~a^#--~ | ends before its last boundary",
                "#~D\"text\"^~abc~#--~ | has a header line that does not end in CRLF",
                "#~D\"text | ends within the headers of a part",
                "#~~abc~#--~ | has a part without Content-Disposition",
                "#~Content-Disposition: form-data~~a~#--~ | has a part whose Content-Disposition is not form-data",
                "#~Content-Disposition: file; name=a~~a~#--~ | has a part whose Content-Disposition is not form-data",
                "#~D\"a\"; name=b~~a~#--~ | repeats the parameter name",
                "#~D\"a~~a~#--~ | has malformed parameters",
                "#~D\"a\" b~~a~#--~ | has malformed parameters",
                "#~D\"a\"~D\"b\"~~a~#--~ | has a part that repeats the header content-disposition",
                "#~D\"a\"~no header~~a~#--~ | has a malformed header in a part",
                "#~D\"a\"~X: a~ folded~~a~#--~ | has a malformed header in a part",
                "#~D\"a\"~X : a~~a~#--~ | has a malformed header in a part",
                "#~D\"a\u0000\"~~a~#--~ | has a malformed header in a part",
                "#~D\"a\"~Content-Transfer-Encoding: base64~~YQ==~#--~ | has a part with a Content-Transfer-Encoding",
            })
    void refuses(String spelled, String message) {
        assertThatThrownBy(() -> read(spelled.replace("D\"", PART + "\"")))
                .isInstanceOf(MalformedBodyException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ";boundary=", ";boundary=\"\"", ";boundary=\"a \"", ";boundary=\"a@b\"", ";charset=utf-8"})
    void wantsABoundary(String parameters) {
        assertThatThrownBy(() -> read(new BodyStore(BodyLimits.DEFAULT), parameters, body("#--~")))
                .isInstanceOf(MalformedBodyException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "a b", "'()+_,-./:=?", "----WebKitFormBoundary7MA4YWxkTrZu0gW"})
    void takesBoundaries(String boundary) throws IOException {
        String body = "--" + boundary + "\r\n" + PART + "text\r\n\r\na\r\n--" + boundary + "--\r\n";
        FormTree form = read(
                new BodyStore(BodyLimits.DEFAULT),
                "; boundary=\"" + boundary + "\"",
                body.getBytes(StandardCharsets.UTF_8));
        assertThat(form.tree()).hasToString("{text=a}");
    }

    /** A line that begins like the boundary and goes on like itself: where a search could lose its place. */
    @Test
    void findsBoundariesWithinThemselves() throws IOException {
        String boundary = "aab--aab";
        String value = "\r\n--aab\r\n--aab--aa\r\n\r\n--aab-";
        String body = "--" + boundary + "\r\n" + PART + "text\r\n\r\n" + value + "\r\n--" + boundary + "--";
        FormTree form =
                read(new BodyStore(BodyLimits.DEFAULT), ";boundary=" + boundary, body.getBytes(StandardCharsets.UTF_8));
        assertThat(form.tree().get("text")).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "filename=a.png | a.png",
                "filename=\"a b.png\" | a b.png",
                "filename=\"a;b.png\" | a;b.png",
                "filename=\"a\\\"b.png\" | a\"b.png",
                "filename=\"ä.png\" | ä.png",
                "filename=\"../../etc/passwd\" | passwd",
                "filename=\"C:\\dir\\a.png\" | a.png",
                "filename=x; filename*=UTF-8''%e2%82%ac.png | €.png",
                "filename*=utf-8'en'a%20b.png | a b.png",
                "filename=\"\" | ``",
            })
    void namesFiles(String parameter, String name) throws IOException {
        FormTree form = read("#~" + PART + "file; " + parameter + "~Content-Type: image/png~~x~#--~");
        Content file = file(form);
        assertThat(file.fileName()).hasValue(name);
        assertThat(file.mediaType()).hasValue("image/png");
        assertThat(file.header("CONTENT-type")).hasValue("image/png");
        assertThat(file.bytes()).containsExactly('x');
    }

    @ParameterizedTest
    @ValueSource(strings = {"filename*=latin1''a", "filename*=UTF-8''%e2%8", "filename*=UTF-8''%ff", "filename*=a"})
    void refusesFileNames(String parameter) {
        assertThatThrownBy(() -> read("#~" + PART + "file; " + parameter + "~~x~#--~"))
                .isInstanceOf(MalformedBodyException.class)
                .hasMessageStartingWith("has a part whose filename* ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#~D\"count\"~~x~#~D\"object\"~~{~#--~ | count: \"x\" is not an integer; object: is not JSON: line 1",
                "#~D\"text\"~~a~#~D\"text\"~~b~#--~ | text: is given 2 times",
                "#~D\"text\"~Content-Type: image/png~~a~#--~ | text: is not of type text/plain",
                "#~D\"image\"~Content-Type: image/jpeg~~a~#--~ | image: is not of type image/png or image/gif",
                "#~D\"text\"~Content-Type: text/plain;charset=nobody~~a~#--~ | text: has a character set nobody knows",
                "#~D\"tags\"~~a~#~D\"tags\"~Content-Type: text/plain;charset=us-ascii~~ä~#--~ | tags/1: is not text in",
            })
    void tellsWhatIsWrong(String spelled, String message) throws IOException {
        FormTree form = read(spelled.replace("D\"", PART + "\""));
        assertThat(problems(form)).startsWith(message);
        assertThat(form.tree()).isEmpty();
    }

    @Test
    void honoursTheCharsetOfAPart() throws IOException {
        byte[] head = body("#~" + PART + "text~Content-Type: text/plain; charset=\"ISO-8859-1\"~~");
        byte[] all = java.util.Arrays.copyOf(head, head.length + 1);
        all[head.length] = (byte) 0xe4;
        byte[] tail = body("~#--~");
        java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
        body.writeBytes(all);
        body.writeBytes(tail);
        FormTree form = read(new BodyStore(BodyLimits.DEFAULT), ";boundary=b", body.toByteArray());
        assertThat(form.tree()).hasToString("{text=ä}");
    }

    @Test
    void boundsHeadersPartsAndFields() {
        String huge = "#~" + PART + "text~X: " + "x".repeat(9000) + "~~a~#--~";
        assertThatThrownBy(() -> read(huge))
                .isInstanceOf(MalformedBodyException.class)
                .hasMessage("has longer headers in a part than 8192 bytes");
        String part = "#~" + PART + "tags~~a~";
        BodyLimits limits = new BodyLimits(10, 1000, 3);
        assertThatThrownBy(() -> read(new BodyStore(limits), ";boundary=b", body(part.repeat(4) + "#--")))
                .isInstanceOf(BodyTooLargeException.class)
                .hasMessage("the body has more than 3 parts");
        String text = "#~" + PART + "text~~" + "x".repeat(11) + "~#--";
        assertThatThrownBy(() -> read(new BodyStore(limits), ";boundary=b", body(text)))
                .isInstanceOf(BodyTooLargeException.class)
                .hasMessage("the body has more than 10 bytes in fields that are no files");
    }

    @Test
    void keepsLargeFilesOutOfMemoryUntilClosed() throws IOException {
        String bytes = "0123456789".repeat(50_000);
        BodyStore store = new BodyStore(new BodyLimits(20_000, 1 << 20, 9));
        FormTree form = read(store, ";boundary=b", body("#~" + PART + "file~~" + bytes + "~#--"));
        Content file = file(form);
        assertThat(file.length()).hasValue(500_000);
        try (InputStream in = file.open()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(bytes);
        }
        assertThat(file.bytes()).as("a second time").hasSize(500_000);
        store.close();
        assertThatThrownBy(file::bytes).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void leavesNoFileBehindWhenTheBodyIsCutOff() throws IOException {
        java.nio.file.Path folder = java.nio.file.Path.of(System.getProperty("java.io.tmpdir"));
        long before = count(folder);
        BodyStore store = new BodyStore(BodyLimits.DEFAULT);
        byte[] body = body("#~" + PART + "file~~" + "x".repeat(100_000));
        assertThatThrownBy(() -> read(store, ";boundary=b", body)).isInstanceOf(MalformedBodyException.class);
        store.close();
        assertThat(count(folder)).isEqualTo(before);
    }

    private static long count(java.nio.file.Path folder) throws IOException {
        try (java.util.stream.Stream<java.nio.file.Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("plumbline.*\\.part"))
                    .count();
        }
    }
}
