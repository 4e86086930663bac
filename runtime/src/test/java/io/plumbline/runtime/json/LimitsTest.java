package io.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.constraint.Violations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no document may do: exhaust the stack, the memory or the time of its reader. */
class LimitsTest {

    private static String nested(String open, String inner, String close, int depth) {
        return open.repeat(depth) + inner + close.repeat(depth);
    }

    @ParameterizedTest
    @CsvSource({"[,1,]", "'{\"a\":',1,}", "'[{\"a\":',null,'}]'"})
    void depthIsBoundedInText(String open, String inner, String close) {
        int step = open.startsWith("[{") ? 2 : 1;
        assertThat(Json.read(Codecs.nullable(new Skipping()), nested(open, inner, close, 512 / step)))
                .isEqualTo("skipped");
        for (int depth : List.of(512 / step + 1, 10_000, 1_000_000)) {
            String text = nested(open, inner, close, depth);
            for (Codec<?> codec : List.of(new Skipping(), Codecs.ANY, Codecs.STRING)) {
                assertThatThrownBy(() -> Json.read(codec, text))
                        .isInstanceOf(JsonSyntaxException.class)
                        .hasMessageContaining("depth (513) exceeds the maximum allowed (512)");
            }
        }
        assertThatThrownBy(() -> Json.read(new Skipping(), open.repeat(100_000)))
                .isInstanceOf(JsonSyntaxException.class);
        assertThat(Json.read(new Skipping(), nested(open, inner, close, 2_000), JsonLimits.DEFAULT.withMaxDepth(4_000)))
                .isEqualTo("skipped");
    }

    @Test
    void depthIsBoundedInTrees() {
        Object tree = List.of();
        for (int i = 1; i < 512; i++) {
            tree = i % 2 == 0 ? List.of(tree) : Map.of("a", tree);
        }
        assertThat(Json.fromTree(new Skipping(), tree)).isEqualTo("skipped");
        Object deeper = List.of(tree);
        for (Codec<?> codec : List.of(new Skipping(), Codecs.ANY, Codecs.STRING)) {
            assertThatThrownBy(() -> Json.fromTree(codec, deeper))
                    .isInstanceOf(ConstraintViolationException.class)
                    .hasMessageContaining("the value is nested more than 512 deep");
        }
    }

    /** A value that is an array of itself, a string that holds itself as JSON text, or null. */
    private static final class Nest implements Codec<String> {

        private final Codec<String> inString = Codecs.encoded(this);
        private final List<Unions.Branch<String>> branches;

        Nest(boolean union) {
            branches = union ? List.of(new Unions.Branch<>("itself", new Element())) : List.of();
        }

        private final class Element implements Codec<String> {
            @Override
            public @Nullable String read(JsonReader in) {
                return in.peek() == JsonKind.ARRAY ? array(in) : Nest.this.read(in);
            }

            private String array(JsonReader in) {
                in.beginArray();
                while (in.nextElement()) {
                    Nest.this.read(in);
                }
                return "read";
            }

            @Override
            public void write(JsonWriter out, String value) {
                out.value(value);
            }
        }

        @Override
        public @Nullable String read(JsonReader in) {
            return switch (in.peek()) {
                case STRING -> inString.read(in);
                case ARRAY -> branches.isEmpty() ? new Element().array(in) : Unions.exactlyOne(in, branches);
                default -> in.readNull() ? "read" : "wrong";
            };
        }

        @Override
        public void write(JsonWriter out, String value) {
            out.value(value);
        }
    }

    private static String nestedTexts(int depth, int texts) {
        String text = nested("[", "null", "]", depth);
        for (int i = 1; i < texts; i++) {
            text = nested("[", Json.writeString(Codecs.STRING, text), "]", depth);
        }
        return text;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void depthCountsThroughTextsInStrings(boolean union) {
        Nest nest = new Nest(union);
        assertThat(Json.read(nest, nestedTexts(100, 5))).isEqualTo("read");
        assertThatThrownBy(() -> Json.read(nest, nestedTexts(100, 6)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("with the text around it, it is nested more than 512 deep");
        assertThatThrownBy(() -> Json.read(nest, nestedTexts(500, 12)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("nested more than 512 deep");
    }

    private record Skipping() implements Codec<String> {
        @Override
        public String read(JsonReader in) {
            in.skip();
            return "skipped";
        }

        @Override
        public void write(JsonWriter out, String value) {
            out.value(value);
        }
    }

    @Test
    void lengthsAreBounded() {
        JsonLimits limits =
                JsonLimits.DEFAULT.withMaxBytes(40).withMaxStringLength(10).withMaxNumberLength(5);
        assertRefused("[" + " ".repeat(39) + "]", limits, "line 1, column 41: the text is longer than 40 bytes");
        assertRefused("\"" + "a".repeat(11) + "\"", limits, "exceeds the maximum allowed (10)");
        assertRefused("[123456]", limits, "exceeds the maximum allowed (5)");
        assertRefused("[1.23456]", limits, "exceeds the maximum allowed (5)");
        assertThat(Json.read(new Skipping(), "[\"" + "a".repeat(10) + "\",12345]", limits))
                .isEqualTo("skipped");
        assertRefused("{\"" + "a".repeat(50_001) + "\":1}", JsonLimits.DEFAULT, "exceeds the maximum allowed (50000)");
    }

    private static void assertRefused(String text, JsonLimits limits, String problem) {
        for (Codec<?> codec : List.of(Codecs.ANY, Codecs.LONG)) {
            assertThatThrownBy(() -> Json.read(codec, text.getBytes(StandardCharsets.UTF_8), limits))
                    .isInstanceOf(JsonSyntaxException.class)
                    .hasMessageContaining(problem);
        }
    }

    @Test
    @Timeout(60)
    void complaintsAreBoundedInNumberAndSize() {
        String name = "n".repeat(40_000);
        String text = ("{\"" + name + "\":").repeat(300) + "[" + "true,".repeat(200_000) + "true]" + "}".repeat(300);
        Codec<?> codec = Codecs.list(Codecs.INT);
        for (int i = 0; i < 300; i++) {
            codec = Codecs.map(codec);
        }
        Codec<?> whole = codec;
        ConstraintViolationException refusal =
                catchThrowableOfType(ConstraintViolationException.class, () -> Json.read(whole, text));
        assertThat(refusal.isTruncated()).isTrue();
        assertThat(refusal.violations())
                .hasSize(Violations.LIMIT)
                .allSatisfy(violation -> assertThat(violation.pointer()).hasSizeLessThan(10_000));
        Violation last = refusal.violations().get(Violations.LIMIT - 1);
        assertThat(last.pointer()).startsWith("/nnn").endsWith("/999");
        assertThat(last.message()).isEqualTo("true is not an integer");
    }

    @Test
    @Timeout(60)
    void objectsMayHaveManyNames() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 200_000; i++) {
            text.append('"').append(Integer.toString(i * 7, 36)).append("\":{\"a\":[1,{\"b\":2}]},");
        }
        text.append("\"end\":0}");
        Map<String, ?> all = Json.read(Codecs.map(Codecs.ANY), text.toString());
        assertThat(all).hasSize(200_001);
    }
}
