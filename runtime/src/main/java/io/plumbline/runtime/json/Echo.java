package io.plumbline.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows received values in messages: short, on one line, and with nothing in it that a terminal or a log would obey.
 */
final class Echo {

    private static final int MAX_SHOWN = 40;
    private static final int MAX_BITS = 4096;

    private Echo() {}

    /** A JSON value as messages name it: scalars as they are written, containers by their kind. */
    static String of(@Nullable Object value) {
        if (value instanceof String text) {
            return quote(text);
        }
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "an array";
        }
        return isShort(value) ? cut(String.valueOf(value)) : "a very long number";
    }

    /** Whether the digits can be written without much work; only so many of them are shown anyway. */
    private static boolean isShort(@Nullable Object value) {
        BigInteger digits = value instanceof BigDecimal decimal
                ? decimal.unscaledValue()
                : value instanceof BigInteger integer ? integer : BigInteger.ZERO;
        return digits.bitLength() <= MAX_BITS;
    }

    /** Text in double quotes, cut and escaped. */
    static String quote(String text) {
        return '"' + cut(text) + '"';
    }

    /** Text without quotes, cut and escaped. */
    static String cut(String text) {
        return cut(text, MAX_SHOWN);
    }

    /** Text with what is not printable escaped, and cut where there are more than {@code max} UTF-16 units. */
    static String cut(String text, int max) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), max) + 1);
        int at = 0;
        while (at < text.length() && at < max) {
            int character = text.codePointAt(at);
            append(shown, character);
            at += Character.charCount(character);
        }
        return at < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        if (isPrintable(character)) {
            shown.appendCodePoint(character);
            return;
        }
        for (char unit : Character.toChars(character)) {
            shown.append(String.format("\\u%04x", (int) unit));
        }
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
