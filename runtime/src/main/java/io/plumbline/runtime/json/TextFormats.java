package io.plumbline.runtime.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;

/** Reads the string formats whose Java types accept more than the formats allow. */
final class TextFormats {

    private static final int UUID_LENGTH = 36;

    private TextFormats() {}

    /** A UUID in its one form of RFC 9562: 8, 4, 4, 4 and 12 hexadecimal digits. */
    static UUID uuid(String text) {
        boolean wellFormed = text.length() == UUID_LENGTH;
        for (int i = 0; wellFormed && i < UUID_LENGTH; i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            wellFormed =
                    hyphen ? text.charAt(i) == '-' : Character.digit(text.charAt(i), 16) >= 0 && text.charAt(i) < 0x7f;
        }
        if (!wellFormed) {
            throw new IllegalArgumentException(Echo.quote(text) + " is not a UUID");
        }
        return UUID.fromString(text);
    }

    /** A URI with its scheme (RFC 3986), so ASCII only. */
    static URI uri(String text) {
        URI uri = uriReference(text);
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException(Echo.quote(text) + " is not a URI: it has no scheme");
        }
        return uri;
    }

    /** A URI with or without its scheme (RFC 3986). */
    static URI uriReference(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7e) {
                throw new IllegalArgumentException(Echo.quote(text) + " is not a URI: it has characters beyond ASCII");
            }
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    Echo.quote(text) + " is not a URI: " + e.getReason() + " at character " + (e.getIndex() + 1), e);
        }
    }
}
