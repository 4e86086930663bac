package io.plumbline.runtime.http.body;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * A body that goes out through an event loop: each piece is waited for before the next is taken, so that slow readers
 * slow the writer down and nothing piles up.
 */
public final class AwaitedOutput extends OutputStream {

    private static final int PIECE = 1 << 15;

    private final Function<byte[], CompletionStage<?>> sender;
    private final byte[] pending = new byte[PIECE];
    private int count;

    /**
     * An empty body.
     *
     * @param sender begins to send a piece, which it may keep, and tells when that is done
     */
    public AwaitedOutput(Function<byte[], CompletionStage<?>> sender) {
        this.sender = sender;
    }

    @Override
    public void write(int value) throws IOException {
        if (count == pending.length) {
            flush();
        }
        pending[count++] = (byte) value;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int written = 0;
        while (written < length) {
            if (count == pending.length) {
                flush();
            }
            int piece = Math.min(length - written, pending.length - count);
            System.arraycopy(bytes, from + written, pending, count, piece);
            count += piece;
            written += piece;
        }
    }

    @Override
    public void flush() throws IOException {
        if (count > 0) {
            byte[] piece = Arrays.copyOf(pending, count);
            count = 0;
            try {
                sender.apply(piece).toCompletableFuture().join();
            } catch (CompletionException e) {
                throw new IOException("the body could not be sent", e.getCause());
            }
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
