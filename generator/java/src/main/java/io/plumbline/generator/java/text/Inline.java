package io.plumbline.generator.java.text;

/** One run of a comment's text, made harmless; code spans are the only mark that keeps its meaning. */
final class Inline {

    private Inline() {}

    /** The text with its code spans in code style. */
    static String escape(String text) {
        StringBuilder line = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('`'); open >= 0; open = text.indexOf('`', from)) {
            int length = ticks(text, open);
            int close = closing(text, open + length, length);
            if (close < 0) {
                line.append(plain(text.substring(from, open + length)));
                from = open + length;
                continue;
            }
            line.append(plain(text.substring(from, open)));
            line.append(span(text.substring(open + length, close)));
            from = close + length;
        }
        return line.append(plain(text.substring(from))).toString();
    }

    private static String span(String text) {
        String code = plain(text).strip();
        return code.isEmpty() ? "" : "<code>" + code + "</code>";
    }

    private static int ticks(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - start;
    }

    private static int closing(String text, int from, int length) {
        int close = text.indexOf('`', from);
        while (close >= 0 && ticks(text, close) != length) {
            close = text.indexOf('`', close + ticks(text, close));
        }
        return close;
    }

    /** The text with every character replaced that means something to javac, Javadoc or HTML. */
    static String plain(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '@' -> safe.append("&#64;");
                case '\\' -> safe.append("&#92;");
                case '{' -> safe.append("&#123;");
                case '}' -> safe.append("&#125;");
                case '\t' -> safe.append("    ");
                default -> append(safe, point);
            }
        });
        return safe.toString();
    }

    private static void append(StringBuilder safe, int point) {
        if (point == '/' && safe.length() > 0 && safe.charAt(safe.length() - 1) == '*') {
            safe.append("&#47;");
        } else if (Visible.isVisible(point)) {
            safe.appendCodePoint(point);
        } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            safe.append(' ');
        }
    }
}
