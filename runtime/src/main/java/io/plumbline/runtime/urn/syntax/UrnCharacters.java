package io.plumbline.runtime.urn.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The character classes of RFC 3986 and RFC 8141, one bit each, so that a set of classes is an {@code int}.
 *
 * <p>A table of ASCII is looked up instead of comparing ranges: every part of a URN is scanned by the same loop. A
 * character outside ASCII belongs to no class, hence to no URN.
 */
final class UrnCharacters {
    static final int UPPER = 1;
    static final int LOWER = 1 << 1;
    static final int DIGIT = 1 << 2;
    static final int HYPHEN = 1 << 3;
    static final int UNDERSCORE = 1 << 4;
    static final int DOT = 1 << 5;
    static final int MARK = 1 << 6;
    static final int SLASH = 1 << 7;
    static final int QUESTION = 1 << 8;

    static final int LETTER = UPPER | LOWER;
    static final int ALPHANUMERIC = LETTER | DIGIT;

    /** {@code pchar} of RFC 3986 without percent-encodings, which take three characters. */
    static final int PATH = ALPHANUMERIC | HYPHEN | UNDERSCORE | DOT | MARK;

    /** As long as Latin-1 is, so that looking up a character of a string with no other needs no bounds check. */
    private static final short[] CLASSES = classes();

    private UrnCharacters() {}

    /** Tells whether {@code character} belongs to one of the classes in {@code set}. */
    static boolean is(char character, int set) {
        return character < CLASSES.length && (CLASSES[character] & set) != 0;
    }

    /** The index in {@code [from, to]} of the first character that is in no class of {@code set}, else {@code to}. */
    static int run(String text, int from, int to, int set) {
        int at = from;
        while (at < to && is(text.charAt(at), set)) {
            at++;
        }
        return at;
    }

    /** Tells whether a percent sign and two hexadecimal digits stand at {@code at}. */
    static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == '%'
                && isHexadecimal(text.charAt(at + 1))
                && isHexadecimal(text.charAt(at + 2));
    }

    /** Tells whether {@code at} is the end of {@code text} or a colon in it. */
    static boolean isFieldEnd(String text, int at) {
        return at == text.length() || text.charAt(at) == ':';
    }

    /** The classes of {@code set} in words, as {@code letters, digits, '-' and '_'}. */
    static String describe(int set) {
        List<String> words = new ArrayList<>();
        addIf(words, (set & LETTER) == LETTER, "letters");
        addIf(words, (set & LETTER) == LOWER, "lowercase letters");
        addIf(words, (set & DIGIT) != 0, "digits");
        addIf(words, (set & HYPHEN) != 0, "'-'");
        addIf(words, (set & UNDERSCORE) != 0, "'_'");
        addIf(words, (set & DOT) != 0, "'.'");
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static void addIf(List<String> words, boolean present, String word) {
        if (present) {
            words.add(word);
        }
    }

    private static boolean isHexadecimal(char character) {
        return is(character, DIGIT) || ((character | 0x20) >= 'a' && (character | 0x20) <= 'f');
    }

    private static short[] classes() {
        short[] classes = new short[256];
        put(classes, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", UPPER);
        put(classes, "abcdefghijklmnopqrstuvwxyz", LOWER);
        put(classes, "0123456789", DIGIT);
        put(classes, "-", HYPHEN);
        put(classes, "_", UNDERSCORE);
        put(classes, ".", DOT);
        put(classes, "~!$&'()*+,;=:@", MARK);
        put(classes, "/", SLASH);
        put(classes, "?", QUESTION);
        return classes;
    }

    private static void put(short[] classes, String characters, int bit) {
        for (int i = 0; i < characters.length(); i++) {
            classes[characters.charAt(i)] = (short) bit;
        }
    }
}
