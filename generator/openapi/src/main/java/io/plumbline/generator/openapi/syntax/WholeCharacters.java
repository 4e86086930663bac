package io.plumbline.generator.openapi.syntax;

/** Text without surrogates that are only half of a character, which escapes can spell and no UTF-8 text can hold. */
final class WholeCharacters {

    private static final char REPLACEMENT = '\ufffd';

    private WholeCharacters() {}

    /** The text itself where it is whole, else with U+FFFD for every half, as decoders do. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHalf(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder whole = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isHalf(text, i)) {
                whole.setCharAt(i, REPLACEMENT);
            }
        }
        return whole.toString();
    }

    private static boolean isHalf(String text, int index) {
        char unit = text.charAt(index);
        if (Character.isHighSurrogate(unit)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(unit) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
