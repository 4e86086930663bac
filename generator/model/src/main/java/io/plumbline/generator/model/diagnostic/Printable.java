package io.plumbline.generator.model.diagnostic;

/**
 * Text of a document made fit for a line of a terminal or a log.
 *
 * <p>Whoever writes a contract chooses its names; they must not start lines of their own, move the cursor, change the
 * direction of what follows, or fill the screen.
 */
public final class Printable {

    private static final int MAX_LENGTH = 500;

    private Printable() {}

    /** The text on one line, with control and direction characters as {@code \\uXXXX}, and cut where it is long. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), MAX_LENGTH));
        for (int i = 0; i < text.length(); i++) {
            if (line.length() >= MAX_LENGTH && !Character.isLowSurrogate(text.charAt(i))) {
                return line.append("...").toString();
            }
            append(line, text, i);
        }
        return line.toString();
    }

    private static void append(StringBuilder line, String text, int index) {
        char c = text.charAt(index);
        if (isHarmless(c) && !isHalf(text, index)) {
            line.append(c);
        } else if (c == '\n') {
            line.append("\\n");
        } else {
            line.append(String.format(java.util.Locale.ROOT, "\\u%04X", (int) c));
        }
    }

    private static boolean isHarmless(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static boolean isHalf(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
