package io.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees in and out, streams in and out, and what neither takes. */
class TreeTest {

    @Test
    void treesAreImmutableAllTheWayDown() {
        Map<String, @Nullable Object> inner = new HashMap<>();
        inner.put("b", null);
        List<@Nullable Object> list = new ArrayList<>();
        list.add(1);
        list.add(null);
        list.add(inner);
        @Nullable Object tree = Json.fromTree(Codecs.ANY, list);
        list.clear();
        inner.clear();
        assertThat(tree).hasToString("[1, null, {b=null}]");
        List<?> copy = (List<?>) java.util.Objects.requireNonNull(tree);
        assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(((Map<?, ?>) java.util.Objects.requireNonNull(copy.get(2)))::clear)
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(Json.read(Codecs.list(Codecs.INT), "[1]")::clear)
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(Json.read(Codecs.map(Codecs.INT), "{\"a\":1}")::clear)
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nullsAreElementsOnlyWhereTheyMayBe() {
        assertThat(Json.read(Codecs.list(Codecs.nullable(Codecs.INT)), "[1,null]"))
                .containsExactly(1, null);
        assertThat(Json.read(Codecs.map(Codecs.nullable(Codecs.INT)), "{\"a\":null}"))
                .containsEntry("a", null);
        assertThat(Readings.ofText(Codecs.list(Codecs.INT), "[1,null]").violations())
                .containsExactly("/1 type=integer: null is not an integer");
        assertThat(Readings.ofText(Codecs.map(Codecs.INT), "{\"a\":null}").violations())
                .containsExactly("/a type=integer: null is not an integer");
        assertThat(Json.writeString(Codecs.list(Codecs.nullable(Codecs.INT)), Arrays.asList(1, null)))
                .isEqualTo("[1,null]");
    }

    @Test
    void mapsKeepTheOrderOfTheDocument() {
        String text = "{\"z\":1,\"a\":2,\"m\":3,\"B\":4,\"10\":5,\"9\":6}";
        assertThat(Json.writeString(Codecs.map(Codecs.INT), Json.read(Codecs.map(Codecs.INT), text)))
                .isEqualTo(text);
        assertThat(Json.writeString(Codecs.ANY, Json.read(Codecs.ANY, text))).isEqualTo(text);
    }

    @Test
    void otherJavaTypesAreNoJson() {
        for (Object tree :
                List.of(Duration.ZERO, 'c', new int[] {1}, List.of(Duration.ZERO), Map.of("a", 'c'), Map.of(1, 2))) {
            assertThatThrownBy(() -> Json.fromTree(Codecs.ANY, tree))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("of the tree is not JSON");
        }
        assertThatThrownBy(() -> Json.write(Codecs.ANY, Duration.ZERO))
                .hasMessage("A java.time.Duration is not a JSON value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00b", "\udc00\ud800", "\ud83d\ude00\ud83d"})
    void halfCharactersAreNoText(String text) {
        String message = " is not text: a surrogate in it is only half of a character";
        assertThatThrownBy(() -> Json.fromTree(Codecs.STRING, text)).hasMessageEndingWith(message);
        assertThatThrownBy(() -> Json.fromTree(Codecs.ANY, List.of(text)))
                .hasMessageStartingWith("0: ")
                .hasMessageEndingWith(message);
        assertThatThrownBy(() -> Json.fromTree(Codecs.ANY, Map.of(text, 1))).hasMessageEndingWith(message);
        assertThatThrownBy(() -> Json.fromTree(Codecs.INT, text)).hasMessageContaining(message);
        for (Object value : List.of(text, Map.of(text, 1), List.of("\\\"" + text))) {
            assertThatThrownBy(() -> Json.write(Codecs.ANY, value))
                    .hasMessageStartingWith("A string can not be written");
            assertThatThrownBy(() -> Json.toTree(Codecs.ANY, value))
                    .hasMessageStartingWith("A string can not be written");
        }
    }

    @Test
    void readsAndWritesStreamsAndLeavesThemOpen() throws IOException {
        InputStream in = new ByteArrayInputStream("[1,\"é\"]".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        @Nullable Object tree = Json.read(Codecs.ANY, in);
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        Json.write(Codecs.ANY, tree, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[1,\"é\"]");
    }

    @Test
    void aStreamIsReadNoFurtherThanTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThatThrownBy(() -> Json.read(Codecs.INT, endless, JsonLimits.DEFAULT.withMaxBytes(1000)))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageContaining("longer than 1000 bytes");
    }

    @Test
    void failingStreamsAreNoFaultOfTheText() {
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return read();
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> Json.read(Codecs.INT, in)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> Json.write(Codecs.INT, 1, out)).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é€😀", "\u2028", "\u007f", "\ufeff", "/", "'", "<>&"})
    void textIsNotEscapedWithoutNeed(String text) {
        assertThat(Json.writeString(Codecs.STRING, text)).isEqualTo('"' + text + '"');
    }

    @Test
    void numbersAreWrittenExactly() {
        assertThat(Json.writeString(Codecs.list(Codecs.DOUBLE), List.of(0.1, 1e21, 2e-3, 100.0, 4.9e-324, 1e300)))
                .isEqualTo("[0.1,1.0E21,0.002,100.0,4.9E-324,1.0E300]");
        assertThat(Json.writeString(
                        Codecs.list(Codecs.BIG_DECIMAL),
                        List.of(new java.math.BigDecimal("1.10"), new java.math.BigDecimal("1E+400"))))
                .isEqualTo("[1.10,1E+400]");
    }
}
