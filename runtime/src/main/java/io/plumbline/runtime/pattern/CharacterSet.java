package io.plumbline.runtime.pattern;

/**
 * One character or a set of them, as it stands between the brackets of a Java character class.
 *
 * @param character the code point, or -1 where {@code members} is a set
 * @param members in Java's syntax, all but letters and digits escaped
 */
record CharacterSet(int character, String members) {

    static final String DIGITS = "0-9";
    static final String WORD = "0-9A-Z_a-z";
    static final CharacterSet NOT_LINE_END = set("\\x{0}-\\x{9}\\x{B}\\x{C}\\x{E}-\\x{2027}\\x{202A}-\\x{10FFFF}");
    static final CharacterSet ALL = set("\\x{0}-\\x{10FFFF}");

    private static final String SPACE = "\\x{9}-\\x{D}\\x{20}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}"
            + "\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}";

    static CharacterSet of(int character) {
        return new CharacterSet(character, quote(character));
    }

    static CharacterSet set(String members) {
        return new CharacterSet(Source.END, members);
    }

    /** The set that a letter after a backslash stands for, such as {@code d} or {@code S}. */
    static CharacterSet ofEscape(int letter) {
        return switch (letter) {
            case 'd' -> set(DIGITS);
            case 'D' -> set("[^" + DIGITS + "]");
            case 'w' -> set(WORD);
            case 'W' -> set("[^" + WORD + "]");
            case 's' -> set(SPACE);
            default -> set("[^" + SPACE + "]");
        };
    }

    static CharacterSet range(int first, int last) {
        return set(quote(first) + "-" + quote(last));
    }

    boolean isSet() {
        return character == Source.END;
    }

    /** As it stands outside of brackets. */
    String atom() {
        return isSet() ? "[" + members + "]" : members;
    }

    private static String quote(int character) {
        boolean plain = Source.isDigit(character) || Source.isLetter(character);
        return plain
                ? Character.toString(character)
                : "\\x{" + Integer.toHexString(character).toUpperCase(java.util.Locale.ROOT) + "}";
    }
}
