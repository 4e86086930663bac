package io.plumbline.runtime.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Checks the characters of a text before the parser sees them: the parser takes overlong sequences, encoded surrogates
 * and escapes of unpaired surrogates for characters.
 *
 * <p>It looks at eight bytes at a time as long as they are ASCII without a backslash, so an ordinary document costs
 * next to nothing.
 */
final class Utf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
    private static final int ESCAPE_LENGTH = 6;

    private Utf8() {}

    /**
     * Checks a whole document.
     *
     * @throws JsonSyntaxException at the first byte that is wrong
     */
    static void check(byte[] text) {
        int at = startOf(text);
        while (at < text.length) {
            at += plainBytes(text, at);
            if (at < text.length && text[at] < 0) {
                at = afterSequence(text, at);
            } else if (at < text.length) {
                at = text[at] == '\\' ? afterEscape(text, at) : at + 1;
            }
        }
    }

    /** How many bytes from here on are ASCII and no backslash; fewer than eight are left to be looked at one by one. */
    private static int plainBytes(byte[] text, int from) {
        int at = from;
        while (at + Long.BYTES <= text.length) {
            long others = others((long) LONGS.get(text, at));
            if (others != 0) {
                return at - from + (Long.numberOfTrailingZeros(others) >>> 3);
            }
            at += Long.BYTES;
        }
        return at - from;
    }

    private static int startOf(byte[] text) {
        if (text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF) {
            throw SyntaxErrors.at(text, 0, "the text begins with a byte order mark, which JSON must not have");
        }
        return 0;
    }

    /**
     * The highest bit of each of eight bytes that is not ASCII or is a backslash; above the first of them others may be
     * set too.
     */
    private static long others(long bytes) {
        long different = bytes ^ BACKSLASHES;
        long backslashes = (different - LOW_BITS) & ~different;
        return (bytes | backslashes) & HIGH_BITS;
    }

    /** The offset after a sequence of several bytes (RFC 3629, section 4). */
    private static int afterSequence(byte[] text, int at) {
        int lead = text[at] & 0xFF;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        boolean legal =
                lead >= 0xC2 && lead <= 0xF4 && at + length <= text.length && secondFits(lead, text[at + 1] & 0xFF);
        for (int i = 2; legal && i < length; i++) {
            legal = (text[at + i] & 0xC0) == 0x80;
        }
        if (!legal) {
            throw SyntaxErrors.at(text, at, String.format("the byte 0x%02X does not begin a character of UTF-8", lead));
        }
        return at + length;
    }

    /** Whether the second byte makes neither an overlong sequence nor a surrogate nor a number beyond Unicode. */
    private static boolean secondFits(int lead, int second) {
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int greatest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= greatest;
    }

    /**
     * The offset after an escape; whether it is one at all is left to the parser, except that surrogates must come in
     * pairs.
     */
    private static int afterEscape(byte[] text, int at) {
        int unit = escapedUnit(text, at);
        if (unit < 0) {
            return Math.min(at + 2, text.length);
        }
        if (!Character.isSurrogate((char) unit)) {
            return at + ESCAPE_LENGTH;
        }
        int next = Character.isHighSurrogate((char) unit) ? escapedUnit(text, at + ESCAPE_LENGTH) : -1;
        if (next < 0 || !Character.isLowSurrogate((char) next)) {
            throw SyntaxErrors.at(text, at, String.format("the escape \\u%04x is only half of a character", unit));
        }
        return at + 2 * ESCAPE_LENGTH;
    }

    /** The UTF-16 unit of the escape {@code \}{@code uXXXX} at the offset, or -1 where there is none. */
    private static int escapedUnit(byte[] text, int at) {
        if (at + ESCAPE_LENGTH > text.length || text[at] != '\\' || text[at + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = at + 2; i < at + ESCAPE_LENGTH; i++) {
            int digit = text[i] < 0 ? -1 : Character.digit(text[i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    /**
     * The text in UTF-8.
     *
     * @throws JsonSyntaxException where it has a surrogate without the other one
     */
    static byte[] encode(String text) {
        int unpaired = unpairedSurrogate(text);
        if (unpaired < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] before = text.substring(0, unpaired).getBytes(StandardCharsets.UTF_8);
        String problem = String.format("\\u%04x is only half of a character", (int) text.charAt(unpaired));
        throw SyntaxErrors.at(before, before.length, problem);
    }

    /** The index of the first surrogate that has no other one, or -1. */
    static int unpairedSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean paired = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
