package io.plumbline.runtime.http.parameter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-decoding (RFC 3986), strict: every {@code %} begins an escape, and the bytes are UTF-8. */
public final class Percent {

    private Percent() {}

    /**
     * The text behind the escapes.
     *
     * @throws SpellingException at an escape without two hexadecimal digits, and where the bytes are not UTF-8
     */
    public static String decode(String raw) {
        return raw.indexOf('%') < 0 ? raw : decodeEscapes(raw);
    }

    /**
     * The text behind a query's escapes, among which {@code +} is a space as HTML forms write it.
     *
     * @throws SpellingException as {@link #decode}
     */
    public static String decodeForm(String raw) {
        return decode(raw.replace('+', ' '));
    }

    /**
     * Where the raw text goes on once {@code literal} has been read at {@code from}, escaped or not, or -1 where it is
     * not there.
     */
    public static int skip(String raw, int from, String literal) {
        int position = from;
        for (byte expected : literal.getBytes(StandardCharsets.UTF_8)) {
            int length = lengthOf(raw, position, expected);
            if (length == 0) {
                return -1;
            }
            position += length;
        }
        return position;
    }

    private static int lengthOf(String raw, int position, byte expected) {
        if (position >= raw.length()) {
            return 0;
        }
        char character = raw.charAt(position);
        if (character == '%' && position + 2 < raw.length()) {
            return byteAt(raw, position) == (expected & 0xff) ? 3 : 0;
        }
        return character == expected ? 1 : 0;
    }

    private static String decodeEscapes(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
        int position = 0;
        while (position < raw.length()) {
            int escape = raw.indexOf('%', position);
            int end = escape < 0 ? raw.length() : escape;
            bytes.put(raw.substring(position, end).getBytes(StandardCharsets.UTF_8));
            if (escape >= 0) {
                bytes.put((byte) escapedByte(raw, escape));
                end += 3;
            }
            position = end;
        }
        return utf8(bytes.flip());
    }

    private static int escapedByte(String raw, int escape) {
        int value = escape + 2 < raw.length() ? byteAt(raw, escape) : -1;
        if (value < 0) {
            throw new SpellingException("has a malformed percent escape at index " + escape);
        }
        return value;
    }

    private static int byteAt(String raw, int escape) {
        int high = Character.digit(raw.charAt(escape + 1), 16);
        int low = Character.digit(raw.charAt(escape + 2), 16);
        boolean ascii = raw.charAt(escape + 1) < 0x80 && raw.charAt(escape + 2) < 0x80;
        return high < 0 || low < 0 || !ascii ? -1 : (high << 4) | low;
    }

    private static String utf8(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new SpellingException("has percent escapes that are not UTF-8");
        }
    }
}
