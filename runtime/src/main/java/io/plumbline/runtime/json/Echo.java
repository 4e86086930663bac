package io.plumbline.runtime.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows received values in messages: short, on one line, and with nothing in it that a terminal or a log would obey.
 */
final class Echo {

    private static final int MAX_SHOWN = 40;

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
        return cut(String.valueOf(value));
    }

    /** Text in double quotes, cut and escaped. */
    static String quote(String text) {
        return '"' + cut(text) + '"';
    }

    /** Text without quotes, cut and escaped. */
    static String cut(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), MAX_SHOWN) + 3);
        int end = Math.min(text.length(), MAX_SHOWN);
        for (int i = 0; i < end; i++) {
            append(shown, text.charAt(i));
        }
        return end < text.length() ? shown.append("...").toString() : shown.toString();
    }

    private static void append(StringBuilder shown, char character) {
        if ((character >= ' ' && character < 0x7f) || Character.isLetterOrDigit(character)) {
            shown.append(character);
        } else {
            shown.append(String.format("\\u%04x", (int) character));
        }
    }
}
