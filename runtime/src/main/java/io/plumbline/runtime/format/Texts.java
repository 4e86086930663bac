package io.plumbline.runtime.format;

/** Formats of encodings and identifiers: RFC 9562 (UUID), 4648 (base64), 6901 (JSON pointer). */
final class Texts {

    private static final int UUID_LENGTH = 36;
    private static final int GROUP = 4;

    private Texts() {}

    static void uuid(String value) {
        Cursor cursor = new Cursor(value);
        for (int i = 0; i < UUID_LENGTH; i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            boolean fits = hyphen ? cursor.peek() == '-' : Ascii.isHexDigit(cursor.peek());
            if (!fits) {
                throw cursor.malformed(hyphen ? "- is missing" : "a hexadecimal digit is missing");
            }
            cursor.eat((char) cursor.peek());
        }
        cursor.expectEnd();
    }

    /** Base64 of section 4, padded, and without bits that stand for nothing. */
    static void base64(String value) {
        Cursor cursor = new Cursor(value);
        int digits = cursor.skip(Texts::isBase64);
        int left = digits % GROUP;
        if (left == 1) {
            throw cursor.malformed("a base64 digit is missing");
        }
        if (left > 0) {
            boolean spare = (left == 2 ? "AQgw" : "AEIMQUYcgkosw048").indexOf(value.charAt(digits - 1)) < 0;
            if (spare) {
                throw new Malformed("a base64 digit has bits that stand for nothing", digits - 1);
            }
            for (int i = left; i < GROUP; i++) {
                cursor.expect('=');
            }
        }
        cursor.expectEnd();
    }

    private static boolean isBase64(int character) {
        return Ascii.isLetterOrDigit(character) || character == '+' || character == '/';
    }

    static void jsonPointer(String value) {
        jsonPointer(new Cursor(value));
    }

    private static void jsonPointer(Cursor cursor) {
        while (!cursor.atEnd()) {
            cursor.expect('/');
            cursor.skip(character -> character != '/' && character != '~');
            while (cursor.eat('~')) {
                boolean escaped = cursor.eat('0') || cursor.eat('1');
                if (!escaped) {
                    throw cursor.malformed("~ is followed by neither 0 nor 1");
                }
                cursor.skip(character -> character != '/' && character != '~');
            }
        }
    }

    static void relativeJsonPointer(String value) {
        Cursor cursor = new Cursor(value);
        boolean zero = cursor.peek() == '0';
        cursor.digits();
        if (zero && cursor.at() > 1) {
            throw new Malformed("a number begins with 0", 0);
        }
        if (cursor.eat('#')) {
            cursor.expectEnd();
        } else {
            jsonPointer(cursor);
        }
    }
}
