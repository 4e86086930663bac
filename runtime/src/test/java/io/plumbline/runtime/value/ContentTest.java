package io.plumbline.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents by their sources. */
class ContentTest {

    @TempDir
    Path folder;

    @Test
    void comesFromMemoryFilesAndStreams() throws IOException {
        Path file = Files.write(folder.resolve("x"), new byte[] {1, 2});
        Content memory = Content.of((byte) 1, (byte) 2);
        Content once = Content.once(new ByteArrayInputStream(new byte[] {1, 2}));
        Content produced = Content.produced(out -> out.write(new byte[] {1, 2}));
        assertThat(memory.length()).hasValue(2);
        assertThat(Content.of(file).length()).hasValue(2);
        assertThat(once.length()).isEmpty();
        assertThat(produced.length()).isEmpty();
        for (Content content : new Content[] {memory, once, produced, Content.of(file)}) {
            assertThat(content.bytes()).containsExactly(1, 2);
        }
        assertThatThrownBy(once::bytes).isInstanceOf(IllegalStateException.class);
        assertThat(produced.bytes()).containsExactly(1, 2);
    }

    @Test
    void isEqualByItsSource() {
        assertThat(Content.of((byte) 1).as("a/b"))
                .isEqualTo(Content.of((byte) 1).as("a/b"));
        assertThat(Content.of((byte) 1)).isNotEqualTo(Content.of((byte) 2));
        assertThat(Content.of((byte) 1)).isNotEqualTo(Content.of((byte) 1).named("x"));
        assertThat(Content.of(folder)).isEqualTo(Content.of(folder)).hasSameHashCodeAs(Content.of(folder));
    }

    @Test
    void isBase64InJson() throws IOException {
        assertThat(Json.writeString(Codecs.CONTENT, Content.of((byte) 'a'))).isEqualTo("\"YQ==\"");
        Content read = Json.read(Codecs.CONTENT, "\"YQ==\"");
        assertThat(read).isEqualTo(Content.of((byte) 'a'));
        assertThatThrownBy(() -> Json.read(Codecs.CONTENT, "\"Y\"")).hasMessageContaining("not base64");
    }

    @Test
    void standsInTreesAsItIs() {
        Content content = Content.of((byte) 1);
        Object tree = Map.of("file", content);
        assertThat(Json.fromTree(Codecs.map(Codecs.CONTENT), tree)).isEqualTo(tree);
        assertThat(Json.fromTree(Codecs.ANY, tree)).isEqualTo(tree);
        assertThatThrownBy(() -> Json.fromTree(Codecs.map(Codecs.STRING), tree)).hasMessageContaining("not a string");
    }

    @Test
    void showsNoBytes() {
        assertThat(Content.of((byte) 1, (byte) 2).as("image/png")).hasToString("Content[image/png, 2 bytes]");
        assertThat(Content.once(new ByteArrayInputStream(new byte[0]))).hasToString("Content[a stream]");
    }
}
