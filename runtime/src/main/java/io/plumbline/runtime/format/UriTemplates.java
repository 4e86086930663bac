package io.plumbline.runtime.format;

/** URI templates of RFC 6570, section 2. */
final class UriTemplates {

    private static final String OPERATORS = "+#./;?&=,!@|";
    private static final String NOT_LITERAL = "\"%<>\\^`{|}";
    private static final int MAX_PREFIX_DIGITS = 4;
    private static final int DELETE = 0x7f;
    private static final int LAST_CONTROL = 0x9f;

    private UriTemplates() {}

    static void check(String value) {
        Cursor cursor = new Cursor(value);
        while (!cursor.atEnd()) {
            if (cursor.eat('{')) {
                expression(cursor);
            } else if (cursor.peek() == '%') {
                encoded(cursor);
            } else if (cursor.skip(UriTemplates::isLiteral) == 0) {
                throw cursor.malformed("a character that is not allowed outside of braces");
            }
        }
    }

    private static boolean isLiteral(int character) {
        boolean control = character <= ' ' || (character >= DELETE && character <= LAST_CONTROL);
        return !control && NOT_LITERAL.indexOf(character) < 0;
    }

    private static void encoded(Cursor cursor) {
        int start = cursor.at();
        cursor.expect('%');
        for (int i = 0; i < 2; i++) {
            if (!Ascii.isHexDigit(cursor.peek())) {
                throw new Malformed("% without two hexadecimal digits", start);
            }
            cursor.eat((char) cursor.peek());
        }
    }

    private static void expression(Cursor cursor) {
        if (OPERATORS.indexOf(cursor.peek()) >= 0) {
            cursor.eat((char) cursor.peek());
        }
        do {
            name(cursor);
            if (cursor.eat(':')) {
                prefix(cursor);
            } else {
                cursor.eat('*');
            }
        } while (cursor.eat(','));
        cursor.expect('}');
    }

    private static void name(Cursor cursor) {
        do {
            int start = cursor.at();
            while (isNameStart(cursor.peek())) {
                if (cursor.peek() == '%') {
                    encoded(cursor);
                } else {
                    cursor.eat((char) cursor.peek());
                }
            }
            if (cursor.at() == start) {
                throw cursor.malformed("the name of a variable is missing");
            }
        } while (cursor.eat('.'));
    }

    private static boolean isNameStart(int character) {
        return Ascii.isLetterOrDigit(character) || character == '_' || character == '%';
    }

    private static void prefix(Cursor cursor) {
        int start = cursor.at();
        boolean zero = cursor.peek() == '0';
        int digits = cursor.skip(Ascii::isDigit);
        if (zero || digits == 0 || digits > MAX_PREFIX_DIGITS) {
            throw new Malformed("the length is not 1..9999", start);
        }
    }
}
