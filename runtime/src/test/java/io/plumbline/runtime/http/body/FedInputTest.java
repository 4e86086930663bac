package io.plumbline.runtime.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class FedInputTest {

    /** An event loop of which every chunk is asked for. */
    private static final class Loop {
        private final Queue<String> chunks;
        private final FedInput body = new FedInput(this::next);

        private Loop(String... chunks) {
            this.chunks = new ArrayDeque<>(List.of(chunks));
        }

        private void next() {
            String chunk = chunks.poll();
            if (chunk == null) {
                body.end();
            } else {
                body.feed(chunk.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void readsWhatIsHandedOn() throws IOException {
        Loop loop = new Loop("ab", "", "\u00e9", "c");
        assertThat(new String(loop.body.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("ab\u00e9c");
        assertThat(loop.body.read()).isEqualTo(-1);
    }

    @Test
    void asksForAChunkOnlyWhenTheLastIsRead() throws IOException {
        Loop loop = new Loop("ab", "c", "d");
        assertThat(loop.body.read()).isEqualTo('a');
        assertThat(loop.body.available()).isEqualTo(1);
        assertThat(loop.body.read(new byte[8])).isEqualTo(1);
        assertThat(loop.chunks).containsExactly("c", "d");
        assertThat(loop.body.read(new byte[0])).isZero();
        assertThat(loop.body.read(new byte[8])).isEqualTo(1);
        assertThat(loop.chunks).containsExactly("d");
    }

    @Test
    void givesBytesAboveTheMiddleAsPositiveNumbers() throws IOException {
        FedInput body = new FedInput(() -> {});
        body.feed(new byte[] {(byte) 0xff});
        assertThat(body.read()).isEqualTo(0xff);
    }

    @Test
    void failsWhereTheRestDoesNotCome() throws IOException {
        FedInput body = new FedInput(() -> {});
        body.feed(new byte[] {1});
        body.fail(new IllegalStateException("reset"));
        assertThat(body.read()).isEqualTo(1);
        assertThatThrownBy(body::read).isInstanceOf(IOException.class).hasRootCauseMessage("reset");
        assertThatThrownBy(body::read).isInstanceOf(IOException.class);
    }

    @Test
    void keepsNothingOnceItIsClosed() throws IOException {
        FedInput body = new FedInput(() -> {});
        body.feed(new byte[] {1});
        body.close();
        body.feed(new byte[] {2});
        body.end();
        assertThat(body.read()).isEqualTo(-1);
    }

    @Test
    void endsWaitingWhenItIsInterrupted() {
        FedInput body = new FedInput(() -> {});
        Thread.currentThread().interrupt();
        assertThatThrownBy(body::read).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
