package io.plumbline.runtime.urn.syntax;

/**
 * Quotes given text in messages.
 *
 * <p>The text may come from anyone and messages go to logs and terminals: it is cut, and everything outside printable
 * ASCII is shown by its code.
 */
final class Echo {
    private static final int MAX_QUOTED = 40;

    private Echo() {}

    /** The characters {@code [from, to)} of {@code text} in single quotes, the first 40 of them if there are more. */
    static String quote(String text, int from, int to) {
        int end = Math.min(to, from + MAX_QUOTED);
        StringBuilder quoted = new StringBuilder(end - from + 5).append('\'');
        for (int i = from; i < end; i++) {
            char character = text.charAt(i);
            if (character >= ' ' && character < 0x7f) {
                quoted.append(character);
            } else {
                quoted.append(String.format("\\u%04x", (int) character));
            }
        }
        return quoted.append(end < to ? "...'" : "'").toString();
    }
}
