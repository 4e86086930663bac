package io.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a reader says it stands. */
class PointerTest {

    /** Visits every value and notes its pointer, before and after reading it. */
    private static void visit(JsonReader in, List<String> places) {
        String place = in.pointer();
        places.add(place);
        switch (in.peek()) {
            case OBJECT -> {
                in.beginObject();
                assertThat(in.pointer()).isEqualTo(place);
                for (String name = in.nextName(); name != null; name = in.nextName()) {
                    visit(in, places);
                }
            }
            case ARRAY -> {
                in.beginArray();
                assertThat(in.pointer()).isEqualTo(place);
                while (in.nextElement()) {
                    visit(in, places);
                }
            }
            default -> in.skip();
        }
        assertThat(in.pointer()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | ``",
                "[] | ``",
                "[1,[2,3],{}] | , /0, /1, /1/0, /1/1, /2",
                "{\"a\":{\"b\":[{\"c\":1},2]},\"d\":{}} | , /a, /a/b, /a/b/0, /a/b/0/c, /a/b/1, /d",
                "{\"\":1,\"/\":2,\"~\":3,\"~1\":[4],\"é😀\":5} | , /, /~1, /~0, /~01, /~01/0, /é😀",
                "[[[[[[[[[[7]]]]]]]]]] | , /0, /0/0, /0/0/0, /0/0/0/0, /0/0/0/0/0, /0/0/0/0/0/0, /0/0/0/0/0/0/0, "
                        + "/0/0/0/0/0/0/0/0, /0/0/0/0/0/0/0/0/0, /0/0/0/0/0/0/0/0/0/0"
            })
    void tellsThePlaceOfEveryValue(String text, String places) {
        List<String> ofText = new ArrayList<>();
        Json.read(visitor(ofText), text);
        assertThat(String.join(", ", ofText)).isEqualTo(places);
        List<String> ofTree = new ArrayList<>();
        @Nullable Object tree = Json.read(Codecs.ANY, text);
        Json.fromTree(visitor(ofTree), tree);
        assertThat(ofTree).isEqualTo(ofText);
    }

    private static Codec<@Nullable Object> visitor(List<String> places) {
        return new Codec<@Nullable Object>() {
            @Override
            public @Nullable Object read(JsonReader in) {
                visit(in, places);
                return null;
            }

            @Override
            public void write(JsonWriter out, @Nullable Object value) {
                out.nullValue();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 16, 17, 18, 33, 500})
    void findsNamesGivenTwiceInObjectsOfAnySize(int size) {
        Map<String, Object> names = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            names.put("n" + i, Map.of("n0", Map.of("n0", i)));
        }
        String text = Json.writeString(Codecs.ANY, List.of(names, names));
        assertThat(Json.read(Codecs.list(Codecs.map(Codecs.ANY)), text)).hasSize(2);
        for (int twice : List.of(0, size / 2, size - 1)) {
            String bad = text.replaceFirst("(.*)}]$", "$1,\"n" + twice + "\":7}]");
            assertThat(Readings.ofText(Codecs.ANY, bad).violations())
                    .containsExactly(
                            "/1/n" + twice + " duplicate=n" + twice + ": \"n" + twice + "\" is given more than once");
        }
    }

    @Test
    void everyRepetitionIsReported() {
        assertThat(Readings.ofText(
                                Codecs.ANY,
                                "{\"a\":1,\"b\":{\"c\":1,\"c\":{\"c\":1,\"c\":2}},\"a\":[{\"d\":1,\"d\":1}]}")
                        .violations())
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("/b/c", "/b/c/c", "/a", "/a/0/d");
    }
}
