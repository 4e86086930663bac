package io.plumbline.processor.language;

/** An expression's source with the place reached in it, read by code points. */
final class Cursor {

    static final int END = -1;

    private final String source;
    private int at;

    Cursor(String source) {
        this.source = source;
    }

    /** The next code point, which stays the next; {@link #END} where there is none. */
    int peek() {
        return at < source.length() ? source.codePointAt(at) : END;
    }

    int next() {
        int next = peek();
        at += next == END ? 0 : Character.charCount(next);
        return next;
    }

    /** Passes over a text if it comes next. */
    boolean eat(String text) {
        boolean comes = source.startsWith(text, at);
        at += comes ? text.length() : 0;
        return comes;
    }

    /** A number of at most four digits. */
    int number() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start || at - start > 4) {
            throw new Inexpressible("a repetition without a small number");
        }
        return Integer.parseInt(source.substring(start, at));
    }

    /** So many hexadecimal digits as a number. */
    int hexadecimal(int digits) {
        if (at + digits > source.length()) {
            throw new Inexpressible("a short escape");
        }
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(source.charAt(at++), 16);
            if (digit < 0) {
                throw new Inexpressible("a malformed escape");
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
