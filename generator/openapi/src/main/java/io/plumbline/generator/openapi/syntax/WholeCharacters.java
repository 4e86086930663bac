package io.plumbline.generator.openapi.syntax;

/** Text without surrogates that are only half of a character, which escapes can spell and no UTF-8 text can hold. */
final class WholeCharacters {

    private static final int REPLACEMENT = 0xfffd;

    private WholeCharacters() {}

    /** The text itself where it is whole, else with U+FFFD for every half, as decoders do. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        // a pair is one code point, and a half is one of its own
        text.codePoints().map(point -> isHalf(point) ? REPLACEMENT : point).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isHalf(int point) {
        return Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE;
    }
}
