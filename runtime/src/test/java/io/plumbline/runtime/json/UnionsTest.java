package io.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.json.Unions.Branch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of which several types are possible. */
class UnionsTest {

    /** Reads only; the value is the branch's name and what the branch read. */
    private record Tagged(String name, Codec<?> codec) implements Codec<String> {

        @Override
        public @Nullable String read(JsonReader in) {
            int before = in.violationCount();
            Object value = codec.read(in);
            return in.violationCount() == before ? name + ":" + value : null;
        }

        @Override
        public void write(JsonWriter out, String value) {
            throw new UnsupportedOperationException();
        }

        Branch<String> branch() {
            return new Branch<>(name, this);
        }
    }

    /** An object with a kind and a number, or with properties of other names. */
    private record Shape(String kind, List<String> required) implements Codec<Object> {

        @Override
        public @Nullable Object read(JsonReader in) {
            if (!in.beginObject()) {
                return null;
            }
            Map<String, Object> properties = new LinkedHashMap<>();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                if (name.equals("kind")) {
                    properties.put(
                            name,
                            String.valueOf(Codecs.enumeration(Map.of(kind, kind), x -> x)
                                    .read(in)));
                } else if (required.contains(name)) {
                    properties.put(name, in.readInt());
                } else {
                    in.unknown(name);
                }
            }
            required.stream().filter(name -> !properties.containsKey(name)).forEach(in::missing);
            return properties;
        }

        @Override
        public void write(JsonWriter out, Object value) {
            out.tree(value);
        }
    }

    private static final Tagged CAT = new Tagged("Cat", new Shape("cat", List.of("lives")));
    private static final Tagged DOG = new Tagged("Dog", new Shape("dog", List.of("tricks")));
    private static final Tagged SIZED = new Tagged("Sized", new Shape("cat", List.of("lives", "size")));
    private static final List<Branch<String>> SCALARS = List.of(
            new Tagged("Number", Codecs.INT).branch(),
            new Tagged("Text", Codecs.STRING).branch(),
            new Tagged("Day", Codecs.LOCAL_DATE).branch(),
            CAT.branch(),
            DOG.branch());

    private static Codec<String> codec(BiFunction<JsonReader, List<Branch<String>>, @Nullable String> reader) {
        return new Tagged("", new Codec<Object>() {
            @Override
            public @Nullable Object read(JsonReader in) {
                return reader.apply(in, SCALARS);
            }

            @Override
            public void write(JsonWriter out, Object value) {
                throw new UnsupportedOperationException();
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3 | Number:3",
                "\"x\" | Text:x",
                "{\"lives\":9} | Cat:{lives=9}",
                "{\"kind\":\"dog\",\"tricks\":1} | Dog:{kind=dog, tricks=1}"
            })
    void takesTheBranchThatFits(String text, String value) {
        for (Codec<String> codec : List.of(codec(Unions::exactlyOne), codec(Unions::first))) {
            assertThat(Json.read(codec, text)).isEqualTo(":" + value);
            assertThat(Readings.ofTree(codec, text).value()).isEqualTo(":" + value);
        }
    }

    @Test
    void severalThatFitAreTooManyForOneOf() {
        assertThat(Readings.ofText(Codecs.list(codec(Unions::exactlyOne)), "[\"2026-01-01\"]")
                        .violations())
                .containsExactly("/0 oneOf=Number, Text, Day, Cat, Dog: "
                        + "\"2026-01-01\" fits Text and Day but may fit only one of Number, Text, Day, Cat, Dog");
        assertThat(Json.read(codec(Unions::first), "\"2026-01-01\"")).isEqualTo(":Text:2026-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true | Of=Number, Text, Day, Cat, Dog: true is none of Number, Text, Day, Cat, Dog",
                "[] | Of=Number, Text, Day, Cat, Dog: an array is none of Number, Text, Day, Cat, Dog",
                // only one branch takes numbers
                "3.5 | Of=Number, Text, Day, Cat, Dog: 3.5 is none of Number, Text, Day, Cat, Dog",
                "2147483648 | format=int32: 2147483648 does not fit a 32-bit integer",
                // the kind tells which one is meant
                "{\"kind\":\"dog\"} | /tricks required=tricks: is required",
                "{\"kind\":\"cat\",\"lives\":\"9\"} | /lives type=integer: \"9\" is not an integer",
                "{\"x\":1} | Of=Number, Text, Day, Cat, Dog: an object is none of Number, Text, Day, Cat, Dog: "
                        + "Cat (x: \"x\" is not a property that is known here); Dog (x: \"x\" is not a property that is known here)"
            })
    void tellsWhatHelps(String text, String violation) {
        String expected = violation.startsWith("/") ? "/0" + violation : "/0 " + violation;
        assertThat(Readings.ofText(Codecs.list(codec(Unions::exactlyOne)), "[" + text + "]")
                        .violations())
                .containsExactly(expected.replace("Of=", "oneOf="));
        assertThat(Readings.ofTree(Codecs.list(codec(Unions::first)), "[" + text + "]")
                        .violations())
                .containsExactly(expected.replace("Of=", "anyOf="));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\":\"cat\",\"lives\":9} | Cat:{kind=cat, lives=9} |",
                "{\"tricks\":2,\"kind\":\"dog\"} | Dog:{tricks=2, kind=dog} |",
                "3 || type=object: 3 is not an object",
                "{} || /kind required=kind: is required",
                "{\"kind\":3} || /kind discriminator=cat, dog: 3 is not one of cat, dog",
                "{\"kind\":null} || /kind discriminator=cat, dog: null is not one of cat, dog",
                "{\"kind\":\"cow\"} || /kind discriminator=cat, dog: \"cow\" is not one of cat, dog",
                "{\"kind\":\"dog\",\"lives\":1} || /lives additionalProperties=false: \"lives\" is not a property that is known here; "
                        + "/tricks required=tricks: is required"
            })
    void goesByTheDiscriminator(String text, @Nullable String value, @Nullable String violations) {
        Map<String, Codec<String>> branches = new LinkedHashMap<>();
        branches.put("cat", CAT);
        branches.put("dog", DOG);
        Codec<String> codec = codec((in, unused) -> Unions.discriminated(in, "kind", branches));
        Readings readings = Readings.ofText(Codecs.map(codec), "{\"a/b\":" + text + "}");
        assertThat(readings.value()).isEqualTo(value == null ? null : Map.of("a/b", ":" + value));
        assertThat(readings.violations().stream()
                        .map(line -> line.replaceFirst("^/a~1b ?", ""))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(violations == null ? "" : violations);
        assertThat(Readings.ofTree(Codecs.map(codec), "{\"a/b\":" + text + "}")).isEqualTo(readings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"x\":1,\"x\":2}]", "[[1e999999999]]"})
    void whatIsWrongInAnyBranchIsSaidOnce(String text) {
        Codec<List<String>> codec = Codecs.list(codec(Unions::exactlyOne));
        assertThat(Readings.ofText(codec, text).violations()).hasSize(1);
    }

    @Test
    void nearBranchesAreToldApartByTheirFixedValues() {
        Codec<String> codec = codec((in, unused) -> Unions.exactlyOne(in, List.of(SIZED.branch(), DOG.branch())));
        assertThat(Readings.ofText(codec, "{\"kind\":\"cat\",\"lives\":1}").violations())
                .containsExactly("/size required=size: is required");
    }

    /**
     * A union that has itself inside of each branch, so that trying all branches everywhere would take 2^depth
     * readings.
     */
    private static final class Nested implements Codec<Object> {

        private static final Nested INSTANCE = new Nested();
        private static final List<Branch<Object>> BRANCHES = List.of(
                new Branch<>("A", new Wrapper("a")),
                new Branch<>("B", new Wrapper("b")),
                new Branch<>("End", Codecs.INT));

        @Override
        public @Nullable Object read(JsonReader in) {
            return Unions.exactlyOne(in, BRANCHES);
        }

        @Override
        public void write(JsonWriter out, Object value) {
            out.tree(value);
        }
    }

    private record Wrapper(String marker) implements Codec<Object> {

        @Override
        public @Nullable Object read(JsonReader in) {
            if (!in.beginObject()) {
                return null;
            }
            int before = in.violationCount();
            Object value = null;
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                if (name.equals("in")) {
                    value = Nested.INSTANCE.read(in);
                } else if (name.equals(marker)) {
                    in.skip();
                } else {
                    in.unknown(name);
                }
            }
            return in.violationCount() == before ? marker + "(" + value + ")" : null;
        }

        @Override
        public void write(JsonWriter out, Object value) {
            out.tree(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "{\"in\":{}}"})
    @Timeout(20)
    void unionsInsideOfUnionsCostNoMoreThanTheirSize(String end) {
        int depth = 200;
        StringBuilder text = new StringBuilder(end);
        for (int i = 0; i < depth; i++) {
            text.insert(0, "{\"in\":")
                    .append(",\"")
                    .append(i % 2 == 0 ? "a" : "b")
                    .append("\":0}");
        }
        Readings readings = Readings.ofText(Nested.INSTANCE, text.toString());
        assertThat(readings.violations().isEmpty()).isEqualTo(end.equals("1"));
        assertThat(String.valueOf(readings.value())).startsWith(end.equals("1") ? "b(a(b(a(" : "null");
    }
}
