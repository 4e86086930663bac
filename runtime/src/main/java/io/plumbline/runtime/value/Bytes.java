package io.plumbline.runtime.value;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sequence of bytes, equal to any other with the same ones; in JSON it is base64 text (RFC 4648, section
 * 4).
 *
 * <p>It stands where an array would let anyone change the inside of an immutable value.
 */
public final class Bytes {

    private static final int GROUP = 4;

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** A copy of the bytes. */
    public static Bytes of(byte... content) {
        return new Bytes(content.clone());
    }

    /**
     * The bytes that base64 text stands for.
     *
     * @throws IllegalArgumentException where a character is not of the alphabet, padding is missing, or bits that stand
     *     for nothing are set
     */
    public static Bytes parse(String base64) {
        byte[] content;
        try {
            content = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not base64: " + e.getMessage(), e);
        }
        if (base64.length() % GROUP != 0) {
            throw new IllegalArgumentException("not base64: its length is not a multiple of 4, padding included");
        }
        if (!base64.endsWith(lastGroup(content))) {
            throw new IllegalArgumentException("not base64: the last character has bits that stand for nothing");
        }
        return new Bytes(content);
    }

    private static String lastGroup(byte[] content) {
        int from = content.length == 0 ? 0 : (content.length - 1) / 3 * 3;
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(content, from, content.length));
    }

    /** How many bytes there are. */
    public int size() {
        return content.length;
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return content.clone();
    }

    /** The bytes as a read-only view, not copied. */
    public ByteBuffer asByteBuffer() {
        return ByteBuffer.wrap(content).asReadOnlyBuffer();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** The base64 text, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(content);
    }
}
