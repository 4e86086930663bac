package io.plumbline.runtime.http.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A body that an event loop hands on chunk by chunk, read by one other thread that waits for each.
 *
 * <p>A chunk is asked for when the one before has been read, so that no more than one is kept.
 */
public final class FedInput extends InputStream {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
    private static final int BYTE = 0xff;

    private record Chunk(
            ByteBuffer bytes, boolean last, @Nullable Throwable failure) {}

    private final BlockingQueue<Chunk> chunks = new LinkedBlockingQueue<>();
    private final Runnable demand;
    private Chunk current = new Chunk(NOTHING, false, null);
    private volatile boolean closed;

    /**
     * A body of which nothing has come yet.
     *
     * @param demand asks for the next chunk; called by the thread that reads
     */
    public FedInput(Runnable demand) {
        this.demand = demand;
    }

    /** Hands on a chunk, which must not change any more; called by the event loop. */
    public void feed(byte[] chunk) {
        if (!closed) {
            chunks.add(new Chunk(ByteBuffer.wrap(chunk), false, null));
        }
    }

    /** Tells that there is nothing more. */
    public void end() {
        chunks.add(new Chunk(NOTHING, true, null));
    }

    /** Tells that the rest does not come; who reads gets an {@link IOException}. */
    public void fail(Throwable failure) {
        chunks.add(new Chunk(NOTHING, true, failure));
    }

    @Override
    public int read() throws IOException {
        return fill() ? current.bytes().get() & BYTE : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, current.bytes().remaining());
        current.bytes().get(bytes, from, count);
        return count;
    }

    @Override
    public int available() {
        return current.bytes().remaining();
    }

    /** Passes over what is handed on from now. */
    @Override
    public void close() {
        closed = true;
        chunks.clear();
    }

    private boolean fill() throws IOException {
        while (!current.bytes().hasRemaining() && !current.last()) {
            demand.run();
            current = next();
        }
        if (current.failure() != null) {
            throw new IOException("the body did not come whole", current.failure());
        }
        return current.bytes().hasRemaining();
    }

    private Chunk next() throws InterruptedIOException {
        try {
            return chunks.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while the body was read");
            interrupted.initCause(e);
            throw interrupted;
        }
    }
}
