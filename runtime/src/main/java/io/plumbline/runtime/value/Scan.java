package io.plumbline.runtime.value;

import org.jspecify.annotations.Nullable;

/** A place in a text that moves forward over what is expected there. */
final class Scan {

    private static final int MAX_SHOWN = 40;

    private final String text;
    private final String format;
    private int at;

    /**
     * A scan from the start.
     *
     * @param format what the text should be, for messages
     */
    Scan(String text, String format) {
        this.text = text;
        this.format = format;
    }

    int at() {
        return at;
    }

    boolean accept(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    void expect(char expected) {
        if (!accept(expected)) {
            throw unexpected("'" + expected + "'");
        }
    }

    void either(char one, char other) {
        if (!accept(one) && !accept(other)) {
            throw unexpected("'" + one + "'");
        }
    }

    boolean atDigit() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The number that the next digits make, exactly so many of them. */
    int number(int digits) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            if (!atDigit()) {
                throw unexpected("a digit");
            }
            number = number * 10 + text.charAt(at++) - '0';
        }
        return number;
    }

    void end() {
        if (at < text.length()) {
            throw unexpected("the end");
        }
    }

    /** What to throw where something else should stand at this place. */
    IllegalArgumentException unexpected(String expected) {
        return refusal("expected " + expected + " at character " + (at + 1), null);
    }

    /** What to throw for another reason. */
    IllegalArgumentException refusal(String reason, @Nullable Throwable cause) {
        return new IllegalArgumentException('"' + shown() + "\" is not a " + format + ": " + reason, cause);
    }

    private String shown() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), MAX_SHOWN); i++) {
            char character = text.charAt(i);
            shown.append(character >= ' ' && character < 0x7f ? character : '?');
        }
        return text.length() > MAX_SHOWN ? shown.append("...").toString() : shown.toString();
    }
}
