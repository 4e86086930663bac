package io.plumbline.runtime.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes {@link JsonSyntaxException}s with a place counted in characters from the offset of a byte. */
final class SyntaxErrors {

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

    /** What the parser found wrong. */
    static RuntimeException of(IOException cause, byte[] text) {
        if (!(cause instanceof JsonProcessingException parsing)) {
            return new UncheckedIOException(cause);
        }
        JsonLocation place = parsing.getLocation();
        int offset = place == null || place.getByteOffset() < 0 ? text.length : (int) place.getByteOffset();
        return at(text, offset, plain(parsing.getOriginalMessage()));
    }

    /** The parser's message without the advice on how to configure it. */
    private static String plain(String message) {
        int line = message.indexOf('\n');
        return line < 0 ? message : message.substring(0, line);
    }
}
