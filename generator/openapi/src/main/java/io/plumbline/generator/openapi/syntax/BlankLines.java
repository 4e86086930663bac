package io.plumbline.generator.openapi.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the indentation off blank lines that begin a YAML text block and are indented deeper than it.
 *
 * <p>YAML forbids them, yet most parsers read them, so that documents have them.
 */
final class BlankLines {

    private static final Pattern BLOCK = Pattern.compile(".*[:-]\\s+[|>][-+]?\\s*(?:#.*)?");

    private BlankLines() {}

    /** The text with those lines empty. */
    static String emptied(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 0; i < lines.size(); i++) {
            if (BLOCK.matcher(lines.get(i).stripTrailing()).matches()) {
                emptyAfter(lines, i + 1);
            }
        }
        return String.join("\n", lines);
    }

    private static void emptyAfter(List<String> lines, int first) {
        for (int i = first; i < lines.size() && lines.get(i).isBlank(); i++) {
            lines.set(i, "");
        }
    }
}
