package io.plumbline.runtime.http.body;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as text, strictly: what the character set does not have is no text. */
public final class BodyText {

    private BodyText() {}

    /** The character set of that name, UTF-8 where none is named; empty where nobody knows it. */
    public static Optional<Charset> charset(Optional<String> name) {
        try {
            return Optional.of(name.map(Charset::forName).orElse(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The text that bytes stand for.
     *
     * @throws MalformedBodyException where the character set is unknown or does not have the bytes
     */
    public static String decode(byte[] bytes, Optional<String> charset) {
        Charset known =
                charset(charset).orElseThrow(() -> new MalformedBodyException("has a character set nobody knows"));
        try {
            return known.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            throw new MalformedBodyException("is not text in " + known.name());
        }
    }
}
