package io.plumbline.runtime.format;

/** URIs of RFC 3986, and IRIs of RFC 3987, which are the same with more characters. */
final class Uris {

    private static final String UNRESERVED = "-._~";
    private static final String DELIMITERS = "!$&'()*+,;=";
    private static final int FIRST_OF_IRIS = 0xa0;
    private static final int FIRST_PRIVATE = 0xe000;
    private static final int LAST_PRIVATE = 0xf8ff;
    private static final int FIRST_PRIVATE_PLANE = 0xf0000;
    private static final int LAST_OF_PLANE = 0xfffd;
    private static final int PLANE = 0x10000;

    private final String text;
    private final boolean international;

    private Uris(String text, boolean international) {
        this.text = text;
        this.international = international;
    }

    static void uri(String value) {
        new Uris(value, false).check(true);
    }

    static void uriReference(String value) {
        new Uris(value, false).check(false);
    }

    static void iri(String value) {
        new Uris(value, true).check(true);
    }

    static void iriReference(String value) {
        new Uris(value, true).check(false);
    }

    private void check(boolean absolute) {
        int fragment = indexOf('#', 0, text.length());
        int query = indexOf('?', 0, fragment);
        characters(query + 1, fragment, ":@/?", true);
        characters(fragment + 1, text.length(), ":@/?", false);
        int colon = indexOf(':', 0, Math.min(query, indexOf('/', 0, query)));
        boolean hasScheme = colon < query && text.charAt(colon) == ':';
        if (hasScheme) {
            scheme(colon);
        } else if (absolute) {
            throw new Malformed("the scheme is missing", 0);
        }
        int path = hasScheme ? colon + 1 : 0;
        if (text.startsWith("//", path) && path + 2 <= query) {
            int authority = path + 2;
            path = indexOf('/', authority, query);
            authority(authority, path);
        }
        characters(path, query, ":@/", false);
    }

    /** Where the character is, or {@code end} where it is not. */
    private int indexOf(char character, int start, int end) {
        int found = text.indexOf(character, start);
        return found < 0 || found > end ? end : found;
    }

    private void scheme(int end) {
        Cursor cursor = new Cursor(text, 0, end);
        if (!Ascii.isLetter(cursor.peek())) {
            throw cursor.malformed("the scheme does not begin with a letter");
        }
        cursor.skip(character -> Ascii.isLetterOrDigit(character) || "+-.".indexOf(character) >= 0);
        if (!cursor.atEnd()) {
            throw cursor.malformed("the scheme has a character that is not allowed");
        }
    }

    private void authority(int start, int end) {
        int host = start;
        int at = text.lastIndexOf('@', end - 1);
        if (at >= start) {
            characters(start, at, ":", false);
            host = at + 1;
        }
        int hostEnd = text.startsWith("[", host) && host < end ? literal(host, end) : indexOf(':', host, end);
        if (!text.startsWith("[", host) || host == end) {
            characters(host, hostEnd, "", false);
        }
        Cursor port = new Cursor(text, hostEnd, end);
        if (!port.atEnd()) {
            port.expect(':');
            port.skip(Ascii::isDigit);
            port.expectEnd();
        }
    }

    /** Reads an address in brackets; gives where it ends. */
    private int literal(int start, int end) {
        int close = indexOf(']', start, end);
        if (close == end) {
            throw new Malformed("] is missing", end);
        }
        if (text.regionMatches(true, start + 1, "v", 0, 1)) {
            Cursor future = new Cursor(text, start + 2, close);
            boolean versioned = future.skip(Ascii::isHexDigit) > 0 && future.eat('.');
            if (!versioned || future.atEnd()) {
                throw future.malformed("the address is not of any version");
            }
            new Uris(text, false).characters(future.at(), close, ":", false);
        } else {
            Addresses.ipv6(text, start + 1, close);
        }
        return close + 1;
    }

    /** Demands that all characters of a part are unreserved, delimiters, percent-encodings, or among {@code more}. */
    private void characters(int start, int end, String more, boolean isQuery) {
        for (int at = start; at < end; ) {
            int character = text.codePointAt(at);
            if (character == '%') {
                boolean encoded =
                        at + 2 < end && Ascii.isHexDigit(text.charAt(at + 1)) && Ascii.isHexDigit(text.charAt(at + 2));
                if (!encoded) {
                    throw new Malformed("% without two hexadecimal digits", at);
                }
            } else if (!isPlain(character, isQuery) && more.indexOf(character) < 0) {
                throw new Malformed("a character that is not allowed there", at);
            }
            at += Character.charCount(character);
        }
    }

    private boolean isPlain(int character, boolean isQuery) {
        return Ascii.isLetterOrDigit(character)
                || UNRESERVED.indexOf(character) >= 0
                || DELIMITERS.indexOf(character) >= 0
                || (international && isInternational(character, isQuery));
    }

    private static boolean isInternational(int character, boolean isQuery) {
        boolean surrogate = character <= Character.MAX_VALUE && Character.isSurrogate((char) character);
        boolean excluded = character < FIRST_OF_IRIS || surrogate || isSpecial(character);
        boolean isPrivate =
                (character >= FIRST_PRIVATE && character <= LAST_PRIVATE) || character >= FIRST_PRIVATE_PLANE;
        return !excluded && (isQuery || !isPrivate);
    }

    private static boolean isSpecial(int character) {
        boolean presentation = character >= 0xfdd0 && character <= 0xfdef;
        boolean specials = character >= 0xfff0 && character <= 0xffff;
        return presentation || specials || character % PLANE > LAST_OF_PLANE;
    }
}
