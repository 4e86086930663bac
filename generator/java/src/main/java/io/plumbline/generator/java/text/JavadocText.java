package io.plumbline.generator.java.text;

import java.util.ArrayList;
import java.util.List;

/**
 * CommonMark text of a document as the inside of a Javadoc comment.
 *
 * <p>Paragraphs, lists, code blocks and code spans keep their form; all else is shown as it is written. Nothing in the
 * result can end the comment, be a tag, be HTML that is not ours, or be a unicode escape, since the characters that
 * could are all replaced.
 */
public final class JavadocText {

    private static final int WIDTH = 110;

    private JavadocText() {}

    /** The text as lines of a comment's body; the fallback, itself raw text, stands where it is blank. */
    public static List<String> body(String text, String fallback) {
        List<String> lines = blocks(text);
        return lines.isEmpty() ? blocks(fallback) : lines;
    }

    /**
     * The text's first paragraph on one line, for a block tag; the fallback, itself raw text, stands where it is blank.
     */
    public static String line(String text, String fallback) {
        for (Markdown.Block block : Markdown.blocks(text)) {
            String line = Inline.escape(String.join(" ", block.lines()));
            if (!line.isBlank()) {
                return line;
            }
        }
        return Inline.escape(fallback);
    }

    /** The text in code style. */
    public static String code(String text) {
        String plain = Inline.plain(text);
        return "<code>" + (plain.isBlank() ? "\"\"" : plain) + "</code>";
    }

    private static List<String> blocks(String text) {
        List<String> lines = new ArrayList<>();
        for (Markdown.Block block : Markdown.blocks(text)) {
            List<String> rendered = render(block);
            if (!lines.isEmpty() && !rendered.isEmpty()) {
                lines.add("");
            }
            if (block.kind() == Markdown.Kind.PARAGRAPH && !lines.isEmpty() && !rendered.isEmpty()) {
                lines.add("<p>" + rendered.get(0));
                lines.addAll(rendered.subList(1, rendered.size()));
            } else {
                lines.addAll(rendered);
            }
        }
        return lines;
    }

    private static List<String> render(Markdown.Block block) {
        return switch (block.kind()) {
            case PARAGRAPH -> wrap(Inline.escape(String.join(" ", block.lines())));
            case CODE -> code(block.lines());
            case LIST -> list(block.lines());
        };
    }

    private static List<String> code(List<String> block) {
        List<String> lines = block.stream().map(Inline::plain).toList();
        return lines.stream().allMatch(String::isBlank) ? List.of() : around("pre", lines);
    }

    private static List<String> list(List<String> block) {
        List<String> lines = block.stream()
                .map(Inline::escape)
                .filter(item -> !item.isBlank())
                .flatMap(item -> wrap("  <li>" + item + "</li>").stream())
                .toList();
        return lines.isEmpty() ? List.of() : around("ul", lines);
    }

    private static List<String> around(String tag, List<String> inner) {
        List<String> lines = new ArrayList<>();
        lines.add("<" + tag + ">");
        lines.addAll(inner);
        lines.add("</" + tag + ">");
        return lines;
    }

    private static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text.stripTrailing();
        while (rest.length() > WIDTH) {
            int space = rest.lastIndexOf(' ', WIDTH);
            int cut = space > 0 && !rest.substring(0, space).isBlank() ? space : rest.indexOf(' ', WIDTH);
            if (cut < 0) {
                break;
            }
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }
}
