package io.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any value that is read as a tree is written as it was, from text and from the tree. */
class RoundTripTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "0",
                "-1",
                "2147483648",
                "9223372036854775808",
                "0.1",
                "3.0",
                "1E+400",
                "\"\"",
                "\"Grüße 😀 \\\" \\\\ \\n\"",
                "[]",
                "{}",
                "[1,[2,[3]],{\"a\":null}]",
                "{\"b\":1,\"a\":[{},[]],\"\":{\"x/y~z\":0.30000000000000004}}"
            })
    void anyValueComesBackAsItWas(String text) {
        @Nullable Object tree = Json.read(Codecs.ANY, text);
        assertThat(Json.writeString(Codecs.ANY, tree)).isEqualTo(text);
        assertThat(Json.fromTree(Codecs.ANY, tree)).isEqualTo(tree);
        assertThat(Json.toTree(Codecs.ANY, tree)).isEqualTo(tree);
    }
}
