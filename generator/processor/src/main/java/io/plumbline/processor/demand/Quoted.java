package io.plumbline.processor.demand;

/** Strings of the program as messages show them: bounded, on one line. */
final class Quoted {

    private static final int MOST_SHOWN = 40;

    private Quoted() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints().limit(MOST_SHOWN).forEach(point -> append(shown, point));
        boolean isCut = text.codePointCount(0, text.length()) > MOST_SHOWN;
        return shown.append(isCut ? "…\"" : "\"").toString();
    }

    private static void append(StringBuilder shown, int point) {
        if (point == '"' || point == '\\') {
            shown.append('\\').append((char) point);
        } else if (Character.isLetterOrDigit(point) || (point >= ' ' && point <= '~')) {
            shown.appendCodePoint(point);
        } else {
            shown.append(String.format("\\u%04x", point));
        }
    }
}
