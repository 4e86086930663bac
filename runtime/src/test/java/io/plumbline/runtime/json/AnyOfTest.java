package io.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.json.Unions.Branch;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which alternative a value is of that several fit. */
class AnyOfTest {

    /** An object of optional properties; what else is there is skipped. Its values tell its name. */
    private record Loose(String name, Map<String, Codec<?>> properties) implements Codec<Object> {

        @Override
        public Object read(JsonReader in) {
            Map<String, @Nullable Object> read = new TreeMap<>();
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                Codec<?> codec = properties.get(name);
                if (codec == null) {
                    in.skip();
                } else {
                    read.put(name, codec.read(in));
                }
            }
            return name + read;
        }

        @Override
        public void write(JsonWriter out, Object value) {
            throw new UnsupportedOperationException();
        }
    }

    private record AnyOf(List<Branch<Object>> branches) implements Codec<Object> {

        @Override
        public @Nullable Object read(JsonReader in) {
            return Unions.first(in, branches);
        }

        @Override
        public void write(JsonWriter out, Object value) {
            throw new UnsupportedOperationException();
        }
    }

    private static final Codec<Object> NONE = new Loose("None", Map.of());
    private static final Codec<Object> ONE = new Loose("One", Map.of("a", Codecs.INT));
    private static final Codec<Object> TWO = new Loose("Two", Map.of("a", Codecs.INT, "b", Codecs.INT));
    private static final Codec<Object> SMALL = anyOf(NONE, ONE);
    private static final Codec<Object> UNION = anyOf(
            new Loose("A", Map.of("a", Codecs.INT, "in", SMALL)),
            new Loose("B", Map.of("a", Codecs.INT, "b", Codecs.INT, "in", TWO)));

    private static Codec<Object> anyOf(Codec<Object> first, Codec<Object> second) {
        return new AnyOf(List.of(new Branch<>("first", first), new Branch<>("second", second)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | A{}",
                "{\"a\":1} | A{a=1}",
                "{\"b\":1} | B{b=1}",
                "{\"a\":1,\"b\":2} | B{a=1, b=2}",
                "{\"c\":1} | A{}",
                "{\"in\":{\"a\":1}} | A{in=One{a=1}}",
                "{\"in\":{\"b\":1}} | B{in=Two{b=1}}",
                "{\"in\":{\"a\":1,\"b\":2,\"c\":3}} | B{in=Two{a=1, b=2}}"
            })
    void isTheOneThatKeepsMostAndOfEqualsTheFirst(String text, String value) {
        assertThat(Json.read(UNION, text)).isEqualTo(value);
        assertThat(Json.fromTree(UNION, Json.read(Codecs.ANY, text))).isEqualTo(value);
    }
}
