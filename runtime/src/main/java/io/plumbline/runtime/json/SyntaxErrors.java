package io.plumbline.runtime.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Makes {@link JsonSyntaxException}s with a place counted in characters from the offset of a byte. */
final class SyntaxErrors {

    private static final String FROM = ", from `";
    private static final List<String> ADVICE = List.of(
            "\n",
            ": enable `",
            FROM,
            " (consider",
            " (not recognized",
            " (start marker",
            " (for Array",
            " (for Object");

    private SyntaxErrors() {}

    /** The error at the byte of this offset. */
    static JsonSyntaxException at(byte[] text, int offset, String problem) {
        int line = 1;
        int column = 1;
        int end = Math.min(offset, text.length);
        for (int i = 0; i < end; i++) {
            boolean lineEnds = text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.length && text[i + 1] == '\n'));
            if (lineEnds) {
                line++;
                column = 1;
            } else if ((text[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new JsonSyntaxException(problem, line, column);
    }

    /** What the parser found wrong, at the place it tells or else at the current one. */
    static RuntimeException of(IOException cause, byte[] text, int current) {
        if (!(cause instanceof JsonProcessingException parsing)) {
            return new UncheckedIOException(cause);
        }
        JsonLocation place = parsing.getLocation();
        int offset = place == null || place.getByteOffset() < 0 ? current : (int) place.getByteOffset();
        return at(text, offset, plain(parsing));
    }

    /** The parser's message without its advice to configure it otherwise, which is not for those who sent the text. */
    private static String plain(JsonProcessingException parsing) {
        if (parsing instanceof JsonEOFException) {
            return "the text ends before the value does";
        }
        String message = parsing.getOriginalMessage();
        int end = message.length();
        for (String mark : ADVICE) {
            int at = message.indexOf(mark);
            end = at < 0 ? end : Math.min(end, at);
        }
        return Echo.cut(message.substring(0, end), JsonSyntaxException.MAX_PROBLEM)
                + (message.startsWith(FROM, end) ? ")" : "");
    }
}
