package io.plumbline.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ReadOnlyBufferException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that nobody can change, and their base64 text. */
class BytesTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "f, Zg==",
        "fo, Zm8=",
        "foo, Zm9v",
        "foob, Zm9vYg==",
        "fooba, Zm9vYmE=",
        "foobar, Zm9vYmFy",
        "~~?>, fn4/Pg=="
    })
    void isBase64InText(String content, String base64) {
        Bytes bytes = Bytes.of(content.getBytes(StandardCharsets.US_ASCII));
        assertThat(bytes).hasToString(base64).isEqualTo(Bytes.parse(base64)).hasSameHashCodeAs(Bytes.parse(base64));
        assertThat(bytes.size()).isEqualTo(content.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zg",
                "Zg=",
                "Z",
                "Zm8",
                "Zh==",
                "Zm9=",
                "Zm9v=",
                "Zm9v====",
                "Zm9vZg",
                "Zm 9",
                "Zm9v\n",
                "fn4_Pg==",
                "fn4-",
                "=",
                "====",
                "Zg==Zg==",
                "Zm9é",
                "Zm9vZ==="
            })
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> Bytes.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not base64: ");
    }

    @Test
    void nobodyChangesIt() {
        byte[] given = {1, 2, 3};
        Bytes bytes = Bytes.of(given);
        given[0] = 9;
        bytes.toByteArray()[1] = 9;
        assertThat(bytes).isEqualTo(Bytes.of((byte) 1, (byte) 2, (byte) 3)).isNotEqualTo(Bytes.of(given));
        assertThatThrownBy(() -> bytes.asByteBuffer().put((byte) 9)).isInstanceOf(ReadOnlyBufferException.class);
        assertThat(bytes.asByteBuffer().get(2)).isEqualTo((byte) 3);
    }
}
