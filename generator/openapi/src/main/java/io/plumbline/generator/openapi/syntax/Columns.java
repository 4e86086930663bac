package io.plumbline.generator.openapi.syntax;

import java.util.ArrayList;
import java.util.List;

/** Turns columns counted in code points, as the YAML parser gives them, into columns in UTF-16 units. */
final class Columns {

    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();

    Columns(String text) {
        this.text = text;
        boolean same = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        if (!same) {
            lineStarts.add(0);
            for (int i = 0; i < text.length(); i++) {
                if (isBreak(text, i)) {
                    lineStarts.add(i + 1);
                }
            }
        }
    }

    /**
     * The column in UTF-16 units.
     *
     * @param line from 0
     * @param column from 0, in code points
     * @return from 1
     */
    int of(int line, int column) {
        if (line >= lineStarts.size()) {
            return column + 1;
        }
        int start = lineStarts.get(line);
        int there = Math.min(column, text.codePointCount(start, text.length()));
        return text.offsetByCodePoints(start, there) - start + 1;
    }

    private static boolean isBreak(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }
}
