package io.plumbline.generator.java.text;

import com.palantir.javapoet.CodeBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Any text as a Java string literal.
 *
 * <p>Printable characters stay as they are. Those that end a literal, that no one sees or that turn the direction of
 * what stands around them are escaped, and so are halves of surrogate pairs, which no file can hold.
 */
public final class StringLiteral {

    /** The most bytes that a class file's constant takes. */
    private static final int LONGEST = 65_535;

    private StringLiteral() {}

    /** Whether the text can be one constant, as a member of an annotation must be. */
    public static boolean isConstant(String text) {
        // U+0000 takes two bytes in a class file, a supplementary character six
        return text.length() * 3L <= LONGEST || modifiedLength(text) <= LONGEST;
    }

    /**
     * An expression whose value is the text: one literal, or the concatenation of several where one can not hold it.
     */
    public static CodeBlock of(String text) {
        if (isConstant(text)) {
            return CodeBlock.of("$L", quoted(text));
        }
        List<CodeBlock> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); start += LONGEST / 3) {
            String part = text.substring(start, Math.min(text.length(), start + LONGEST / 3));
            parts.add(CodeBlock.of("$L", quoted(part)));
        }
        return CodeBlock.of("$T.join($L, $L)", String.class, "\"\"", CodeBlock.join(parts, ", "));
    }

    private static int modifiedLength(String text) {
        int zeros = (int) text.chars().filter(unit -> unit == 0).count();
        int surrogates = (int)
                text.chars().filter(unit -> Character.isSurrogate((char) unit)).count();
        return text.getBytes(StandardCharsets.UTF_8).length + zeros + surrogates * 2;
    }

    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1));
            int point = pair ? text.codePointAt(i++) : unit;
            append(literal, point);
        }
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, int point) {
        switch (point) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (Visible.isVisible(point)) {
                    literal.appendCodePoint(point);
                } else {
                    for (char unit : Character.toChars(point)) {
                        literal.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                    }
                }
            }
        }
    }
}
