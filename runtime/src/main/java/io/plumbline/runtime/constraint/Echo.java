package io.plumbline.runtime.constraint;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How values of unknown origin appear in messages: bounded, on one line, without characters that act on a terminal.
 *
 * <p>Strings stand in quotes as JSON writes them and are cut after forty characters; letters of any script are kept.
 */
public final class Echo {

    private static final int MAX_QUOTED = 40;

    private Echo() {}

    /** The value in words. */
    public static String of(@Nullable Object value) {
        if (value == null || value instanceof Boolean || Numbers.isNotFinite(value)) {
            return String.valueOf(value);
        }
        BigDecimal number = Numbers.exact(value);
        if (number != null) {
            return Numbers.text(number);
        }
        if (value instanceof Collection<?> items) {
            return "an array of " + count(items.size(), "item", "items");
        }
        return value instanceof Map<?, ?> map
                ? "an object of " + count(map.size(), "property", "properties")
                : '"' + cut(value.toString(), MAX_QUOTED, true) + '"';
    }

    /** The count with the noun that fits it. */
    static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** The text without quotes, control characters escaped, cut after {@code max} characters. */
    public static String plain(String text, int max) {
        return cut(text, max, false);
    }

    private static String cut(String text, int max, boolean quoted) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), max) + 2);
        int at = 0;
        for (int shownCount = 0; at < text.length() && shownCount < max; shownCount++) {
            int character = text.codePointAt(at);
            append(shown, character, quoted);
            at += Character.charCount(character);
        }
        return at < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static void append(StringBuilder shown, int character, boolean quoted) {
        if (quoted && (character == '"' || character == '\\')) {
            shown.append('\\').append((char) character);
        } else if (isPrintable(character)) {
            shown.appendCodePoint(character);
        } else {
            for (char unit : Character.toChars(character)) {
                shown.append(String.format("\\u%04x", (int) unit));
            }
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
