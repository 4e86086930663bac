package io.plumbline.runtime.http.parameter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/** The JSON types that a text on a URL or in a header can stand for, the strictest first. */
public enum Lexical {
    /** A JSON number without a fraction; {@code 3.0} and {@code 3e1} are some. */
    INTEGER,
    /** A JSON number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** Any text. */
    STRING;

    private static final int MAX_NUMBER_LENGTH = 1000;
    private static final int MAX_EXPONENT_DIGITS = 4;

    /** The type as JSON Schema spells it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value that the whole text is, or empty where it is none of this type. */
    Optional<Object> read(String text) {
        return switch (this) {
            case STRING -> Optional.of(text);
            case BOOLEAN ->
                text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
            case NUMBER -> number(text);
            case INTEGER -> number(text).filter(Lexical::isWhole);
        };
    }

    static String article(String noun) {
        return noun.startsWith("i") ? "an " : "a ";
    }

    private static boolean isWhole(Object number) {
        return number instanceof BigInteger
                || (number instanceof BigDecimal decimal
                        && decimal.stripTrailingZeros().scale() <= 0);
    }

    private static Optional<Object> number(String text) {
        int digits = integerEnd(text);
        if (digits < 0 || text.length() > MAX_NUMBER_LENGTH) {
            return Optional.empty();
        }
        if (digits == text.length()) {
            return Optional.of(new BigInteger(text));
        }
        return exponentEnd(text, fractionEnd(text, digits)) == text.length()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** The end of JSON's integer part, or -1 where the text does not begin with one. */
    private static int integerEnd(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = digitsEnd(text, start);
        boolean leadingZero = end > start + 1 && text.charAt(start) == '0';
        return end == start || leadingZero ? -1 : end;
    }

    private static int fractionEnd(String text, int from) {
        if (!text.startsWith(".", from)) {
            return from;
        }
        int end = digitsEnd(text, from + 1);
        return end == from + 1 ? -1 : end;
    }

    private static int exponentEnd(String text, int from) {
        if (from < 0 || from >= text.length() || (text.charAt(from) | 0x20) != 'e') {
            return from;
        }
        int sign = from + 1;
        int start = text.startsWith("-", sign) || text.startsWith("+", sign) ? sign + 1 : sign;
        int end = digitsEnd(text, start);
        return end == start || end - start > MAX_EXPONENT_DIGITS ? -1 : end;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
