package io.plumbline.runtime.format;

import java.util.function.IntPredicate;

/** A string and how far it has been read; whatever does not come as demanded is {@link Malformed}. */
final class Cursor {

    static final int END = -1;

    private final String text;
    private final int end;
    private int at;

    Cursor(String text) {
        this(text, 0, text.length());
    }

    Cursor(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at == end;
    }

    /** The next character, or {@link #END}. */
    int peek() {
        return at < end ? text.charAt(at) : END;
    }

    /** Reads {@code character} if it comes next. */
    boolean eat(char character) {
        boolean found = peek() == character;
        at += found ? 1 : 0;
        return found;
    }

    void expect(char character) {
        if (!eat(character)) {
            throw malformed(character + " is missing");
        }
    }

    void expectEnd() {
        if (!atEnd()) {
            throw malformed("something is left over");
        }
    }

    /** Reads characters as long as they are allowed; gives how many. */
    int skip(IntPredicate allowed) {
        int start = at;
        while (!atEnd() && allowed.test(peek())) {
            at++;
        }
        return at - start;
    }

    /** Reads at least one ASCII digit and all that follow. */
    void digits() {
        if (skip(Ascii::isDigit) == 0) {
            throw malformed("a digit is missing");
        }
    }

    /** Reads exactly so many ASCII digits. */
    int number(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = peek();
            if (!Ascii.isDigit(digit)) {
                throw malformed("a digit is missing");
            }
            value = value * 10 + digit - '0';
            at++;
        }
        return value;
    }

    /** Reads a number of two digits that has to be in a range. */
    int number(String name, int least, int greatest) {
        int start = at;
        int value = number(2);
        if (value < least || value > greatest) {
            throw new Malformed("there is no " + name + " " + value, start);
        }
        return value;
    }

    Malformed malformed(String what) {
        return new Malformed(what, at);
    }
}
