package io.plumbline.runtime.pattern;

/** The text of an expression and how far it has been read. */
final class Source {

    static final int END = -1;

    private static final int BMP_DIGITS = 4;
    private static final int HEX = 16;

    private final String text;
    private int at;

    Source(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    /** The next code point, or {@link #END}. */
    int peek() {
        return at < text.length() ? text.codePointAt(at) : END;
    }

    /** The next code point, which is read, or {@link #END}. */
    int next() {
        int character = peek();
        if (character != END) {
            at += Character.charCount(character);
        }
        return character;
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix, at);
    }

    /** Reads {@code prefix} if it comes next. */
    boolean eat(String prefix) {
        boolean found = startsWith(prefix);
        if (found) {
            at += prefix.length();
        }
        return found;
    }

    /** Reads up to {@code end} and over it. */
    String until(char end) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            throw error("missing " + end, text.length());
        }
        String read = text.substring(at, found);
        at = found + 1;
        return read;
    }

    /** Reads as many ASCII digits as there are. */
    String digits() {
        int from = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    void reset(int index) {
        at = index;
    }

    /** Reads exactly so many hexadecimal digits, or none and gives {@link #END}. */
    int hex(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = at + i < text.length() ? hexDigit(text.charAt(at + i)) : END;
            if (digit == END) {
                return END;
            }
            value = value * HEX + digit;
        }
        at += digits;
        return value;
    }

    /** Reads what follows {@code \\u}: four digits, two surrogates of four, or digits in braces. */
    int unicodeEscape(int start) {
        if (eat("{")) {
            return braced(start);
        }
        int unit = hex(BMP_DIGITS);
        if (unit == END) {
            throw error("\\u without four hexadecimal digits", start);
        }
        if (Character.isHighSurrogate((char) unit) && startsWith("\\u")) {
            int before = at;
            at += 2;
            int low = hex(BMP_DIGITS);
            if (low != END && Character.isLowSurrogate((char) low)) {
                return Character.toCodePoint((char) unit, (char) low);
            }
            at = before;
        }
        return unit;
    }

    private int braced(int start) {
        int value = 0;
        int digit = hex(1);
        if (digit == END) {
            throw error("\\u{ without a hexadecimal number", start);
        }
        for (; digit != END; digit = hex(1)) {
            value = value * HEX + digit;
            if (value > Character.MAX_CODE_POINT) {
                throw error("\\u{ with a number beyond 10FFFF", start);
            }
        }
        if (!eat("}")) {
            throw error("\\u{ without }", start);
        }
        return value;
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLetter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static int hexDigit(char character) {
        return isDigit(character) || isLetter(character) ? Character.digit(character, HEX) : END;
    }

    static EcmaSyntaxException error(String what, int index) {
        return new EcmaSyntaxException(what, index);
    }
}
