package io.plumbline.runtime.http.body;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a multipart body up to each of its delimiters: a line end, two hyphens and the boundary.
 *
 * <p>One pass, one byte of look-ahead and no more memory than the delimiter is long (Knuth, Morris, Pratt).
 */
final class DelimitedInput {

    private static final int CR = '\r';
    private static final int LF = '\n';

    private final InputStream in;
    private final byte[] delimiter;
    private final int[] failure;

    /** How much of a delimiter the body begins with: the line end before the first one may be left out. */
    private int matched = 2;

    DelimitedInput(InputStream in, String boundary) {
        this.in = new BufferedInputStream(in);
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
        this.failure = failure(delimiter);
    }

    private static int[] failure(byte[] pattern) {
        int[] failure = new int[pattern.length + 1];
        failure[0] = -1;
        for (int i = 1, k = 0; i < pattern.length; i++) {
            while (k >= 0 && pattern[i] != pattern[k]) {
                k = failure[k];
            }
            k++;
            failure[i + 1] = k;
        }
        return failure;
    }

    /** Writes what stands before the next delimiter, and goes behind that; false where the input ends before one. */
    boolean copyToDelimiter(OutputStream out) throws IOException {
        int pending = matched; // bytes of the delimiter that stand in the input, not yet written
        int virtual = matched; // those of them that do not, at the body's begin
        matched = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            while (pending >= 0 && delimiter[pending] != (byte) next) {
                int shorter = failure[pending];
                int gone = pending - Math.max(shorter, 0);
                int unreal = Math.min(gone, virtual);
                out.write(delimiter, unreal, gone - unreal);
                virtual -= unreal;
                pending = shorter;
            }
            if (pending < 0) {
                out.write(next);
            }
            pending++;
            if (pending == delimiter.length) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads what follows a delimiter on its line.
     *
     * @return whether a part follows; else this was the last delimiter
     * @throws MalformedBodyException where it is neither a line end nor two hyphens
     */
    boolean beginsPart() throws IOException {
        int first = in.read();
        if (first == '-' && in.read() == '-') {
            return false;
        }
        while (first == ' ' || first == '\t') {
            first = in.read();
        }
        if (first != CR || in.read() != LF) {
            throw new MalformedBodyException("has a boundary that no line end (CRLF) follows");
        }
        return true;
    }

    /**
     * Reads one line of at most so many bytes, without its end.
     *
     * @throws MalformedBodyException where it does not end in CRLF, or is longer
     */
    byte[] line(int limit) throws IOException {
        java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
        for (int next = in.read(); next != CR; next = in.read()) {
            if (next < 0 || next == LF || line.size() >= limit) {
                throw new MalformedBodyException(
                        next < 0
                                ? "ends within the headers of a part"
                                : next == LF
                                        ? "has a header line that does not end in CRLF"
                                        : "has longer headers in a part than " + PartHeaders.MAX_BYTES + " bytes");
            }
            line.write(next);
        }
        if (in.read() != LF) {
            throw new MalformedBodyException("has a header line that does not end in CRLF");
        }
        return line.toByteArray();
    }

    /** Reads the rest, which stands for nothing. */
    void drain() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }
}
