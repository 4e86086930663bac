package io.plumbline.generator.java.naming;

import java.util.Locale;
import java.util.Map;

/** Names for characters that can not stand in an identifier. */
final class Symbols {

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry((int) '+', "plus"),
            Map.entry((int) '-', "minus"),
            Map.entry((int) '*', "star"),
            Map.entry((int) '/', "slash"),
            Map.entry((int) '\\', "backslash"),
            Map.entry((int) '%', "percent"),
            Map.entry((int) '<', "less"),
            Map.entry((int) '>', "greater"),
            Map.entry((int) '=', "equal"),
            Map.entry((int) '!', "not"),
            Map.entry((int) '~', "tilde"),
            Map.entry((int) '&', "and"),
            Map.entry((int) '|', "or"),
            Map.entry((int) '^', "caret"),
            Map.entry((int) '.', "dot"),
            Map.entry((int) ',', "comma"),
            Map.entry((int) ':', "colon"),
            Map.entry((int) ';', "semicolon"),
            Map.entry((int) '?', "question"),
            Map.entry((int) '@', "at"),
            Map.entry((int) '#', "hash"),
            Map.entry((int) '$', "dollar"),
            Map.entry((int) '_', "underscore"),
            Map.entry((int) ' ', "space"),
            Map.entry((int) '"', "quote"),
            Map.entry((int) '\'', "apostrophe"),
            Map.entry((int) '`', "backtick"),
            Map.entry((int) '(', "open"),
            Map.entry((int) ')', "close"),
            Map.entry((int) '[', "openBracket"),
            Map.entry((int) ']', "closeBracket"),
            Map.entry((int) '{', "openBrace"),
            Map.entry((int) '}', "closeBrace"));

    private Symbols() {}

    /**
     * The text with the signs spelled out that say something: a plus before a digit, a minus before a leading digit.
     */
    static String spellSigns(String text) {
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean beforeDigit = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            boolean says = sign == '+' || (sign == '-' && i == 0);
            spelled.append(beforeDigit && says ? " " + NAMES.get((int) sign) + " " : String.valueOf(sign));
        }
        return spelled.toString();
    }

    /** The text with every character spelled out that can not stand in an identifier. */
    static String spellAll(String text) {
        StringBuilder spelled = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Words.isPart(point)) {
                spelled.appendCodePoint(point);
            } else {
                spelled.append(' ').append(name(point)).append(' ');
            }
        });
        return spelled.toString();
    }

    private static String name(int point) {
        String name = NAMES.get(point);
        return name == null ? "u" + Integer.toHexString(point).toUpperCase(Locale.ROOT) : name;
    }
}
