package io.plumbline.generator.engine.diff.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML in which documents' text is text, whatever stands in it: names of elements and classes are our own, and
 * all else is escaped here.
 */
final class Html {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder out = new StringBuilder();

    /** A whole page that loads nothing and runs nothing. */
    String document(String title, @Nullable InputStream style, Runnable body) {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" ")
                .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        text("title", "", title);
        out.append("<style>\n").append(read(style)).append("</style>\n</head>\n<body>\n");
        body.run();
        return out.append("</body>\n</html>\n").toString();
    }

    /** An element with what the content writes in it. */
    void element(String name, String cssClass, Runnable content) {
        open(name, cssClass);
        out.append('\n');
        content.run();
        out.append("</").append(name).append(">\n");
    }

    /** An element that holds text. */
    void text(String name, String cssClass, String text) {
        open(name, cssClass);
        text.codePoints().forEach(this::escape);
        out.append("</").append(name).append(">\n");
    }

    private void open(String name, String cssClass) {
        out.append('<').append(name);
        if (!cssClass.isEmpty()) {
            out.append(" class=\"").append(cssClass).append('"');
        }
        out.append('>');
    }

    private void escape(int character) {
        switch (character) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                out.appendCodePoint(isText(character) ? character : REPLACEMENT);
            }
        }
    }

    /** Controls and halves of pairs are no text, and what turns the direction of writing is not wanted. */
    private static boolean isText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String read(@Nullable InputStream resource) {
        if (resource == null) {
            throw new IllegalStateException("the page's style is not on the class path");
        }
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
