package io.plumbline.generator.java.text;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a CommonMark text, as far as a comment shows them: paragraphs, lists without nesting, fenced code. */
final class Markdown {

    /** What a block is. */
    enum Kind {
        PARAGRAPH,
        LIST,
        CODE
    }

    /**
     * A part of the text.
     *
     * @param kind what it is
     * @param lines lines of a paragraph or of code, items of a list; raw text, never empty
     */
    record Block(Kind kind, List<String> lines) {}

    private final List<Block> blocks = new ArrayList<>();
    private List<String> open = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;

    private Markdown() {}

    static List<Block> blocks(String text) {
        Markdown markdown = new Markdown();
        text.lines().forEach(markdown::line);
        markdown.close();
        return markdown.blocks;
    }

    private void line(String line) {
        String stripped = line.strip();
        boolean fence = stripped.startsWith("```") || stripped.startsWith("~~~");
        if (kind == Kind.CODE) {
            if (fence) {
                close();
            } else {
                open.add(line.stripTrailing());
            }
        } else if (fence) {
            begin(Kind.CODE);
        } else if (stripped.isEmpty() || isRule(stripped)) {
            close();
        } else if (isItem(stripped)) {
            if (kind != Kind.LIST) {
                begin(Kind.LIST);
            }
            open.add(stripped.substring(1).strip());
        } else {
            text(stripped);
        }
    }

    private void text(String stripped) {
        if (stripped.startsWith("#")) {
            close();
            open.add(heading(stripped));
            close();
        } else if (kind == Kind.LIST) {
            int last = open.size() - 1;
            open.set(last, open.get(last) + " " + stripped);
        } else {
            open.add(stripped);
        }
    }

    private static String heading(String line) {
        String text = line.replaceFirst("^#+", "").strip();
        return text.isEmpty() ? line : text;
    }

    private static boolean isItem(String line) {
        return line.length() > 2 && "-*+".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    private static boolean isRule(String line) {
        return line.length() >= 3 && line.chars().allMatch(unit -> unit == line.charAt(0) && "-*_=".indexOf(unit) >= 0);
    }

    private void begin(Kind next) {
        close();
        kind = next;
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.add(new Block(kind, List.copyOf(open)));
        }
        open = new ArrayList<>();
        kind = Kind.PARAGRAPH;
    }
}
