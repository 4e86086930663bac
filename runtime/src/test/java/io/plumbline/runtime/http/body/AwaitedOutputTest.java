package io.plumbline.runtime.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AwaitedOutputTest {

    private static final int PIECE = 1 << 15;

    @Test
    void sendsPieces() throws IOException {
        List<byte[]> sent = new ArrayList<>();
        try (AwaitedOutput out = new AwaitedOutput(piece -> {
            sent.add(piece);
            return CompletableFuture.completedFuture(piece);
        })) {
            out.write('a');
            out.write(new byte[2 * PIECE + 1]);
            assertThat(sent).extracting(piece -> piece.length).containsExactly(PIECE, PIECE);
        }
        assertThat(sent).extracting(piece -> piece.length).containsExactly(PIECE, PIECE, 2);
        assertThat(sent.get(0)[0]).isEqualTo((byte) 'a');
    }

    @Test
    void sendsNothingForNothing() throws IOException {
        List<byte[]> sent = new ArrayList<>();
        try (AwaitedOutput out = new AwaitedOutput(piece -> {
            sent.add(piece);
            return CompletableFuture.completedFuture(piece);
        })) {
            out.flush();
        }
        assertThat(sent).isEmpty();
    }

    @Test
    void failsWhereSendingDoes() throws IOException {
        AwaitedOutput out = new AwaitedOutput(
                piece -> CompletableFuture.failedFuture(new IllegalStateException("connection reset")));
        out.write(1);
        assertThatThrownBy(out::flush).isInstanceOf(IOException.class).hasRootCauseMessage("connection reset");
        out.close();
    }
}
