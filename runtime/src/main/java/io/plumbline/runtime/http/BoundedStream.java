package io.plumbline.runtime.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body up to the limit; who reads on gets the problem that answers the request. */
final class BoundedStream extends FilterInputStream {

    private final long limit;
    private long count;

    BoundedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int more) {
        count += more;
        if (count > limit) {
            throw SentBody.tooLarge(limit);
        }
    }

    @Override
    public long skip(long count) throws IOException {
        return read(new byte[(int) Math.min(Math.max(count, 0), 8192)]); // skipped bytes count as well
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The connection is not ours to close. */
    @Override
    public void close() {}
}
