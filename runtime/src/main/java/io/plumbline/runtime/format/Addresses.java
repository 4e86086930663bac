package io.plumbline.runtime.format;

/** Addresses of hosts and mailboxes: RFC 2673 and 4291 (IP), 1123 (host names), 5321 (mailboxes). */
final class Addresses {

    private static final int MAX_LABEL = 63;
    private static final int MAX_HOSTNAME = 253;
    private static final int MAX_LOCAL = 64;
    private static final int MAX_OCTET = 255;
    private static final int OCTETS = 4;
    private static final int GROUPS = 8;
    private static final int GROUP_DIGITS = 4;
    private static final String ATOM = "!#$%&'*+-/=?^_`{|}~";

    private Addresses() {}

    static void ipv4(String value) {
        Cursor cursor = new Cursor(value);
        ipv4(cursor);
        cursor.expectEnd();
    }

    private static void ipv4(Cursor cursor) {
        for (int i = 0; i < OCTETS; i++) {
            if (i > 0) {
                cursor.expect('.');
            }
            int start = cursor.at();
            boolean zero = cursor.peek() == '0';
            int octet = 0;
            do {
                octet = octet * 10 + cursor.number(1);
            } while (Ascii.isDigit(cursor.peek()) && octet <= MAX_OCTET);
            if (octet > MAX_OCTET || (zero && cursor.at() > start + 1)) {
                throw new Malformed("an octet is not 0..255", start);
            }
        }
    }

    static void ipv6(String value) {
        ipv6(value, 0, value.length());
    }

    /** Reads an address at {@code [start, end)} of the value. */
    static void ipv6(String value, int start, int end) {
        Cursor cursor = new Cursor(value, start, end);
        int groups = 0;
        boolean compressed = false;
        boolean separated = true;
        if (cursor.eat(':')) {
            cursor.expect(':');
            compressed = true;
        }
        while (!cursor.atEnd() && separated) {
            groups += group(value, cursor, end);
            separated = cursor.eat(':');
            if (separated && cursor.peek() == ':') {
                if (compressed) {
                    throw cursor.malformed("a second ::");
                }
                cursor.eat(':');
                compressed = true;
                continue;
            }
            if (separated && cursor.atEnd()) {
                throw cursor.malformed("a group is missing");
            }
        }
        cursor.expectEnd();
        if (compressed ? groups >= GROUPS : groups != GROUPS) {
            throw cursor.malformed(
                    "there are " + groups + " groups and not " + (compressed ? "fewer than " : "") + GROUPS);
        }
    }

    /** Reads a group of hexadecimal digits, or an IPv4 address, which ends the whole; gives how many groups that is. */
    private static int group(String value, Cursor cursor, int end) {
        int start = cursor.at();
        int digits = cursor.skip(Ascii::isHexDigit);
        if (cursor.peek() == '.') {
            Cursor embedded = new Cursor(value, start, end);
            ipv4(embedded);
            embedded.expectEnd();
            cursor.skip(character -> true);
            return 2;
        }
        if (digits == 0 || digits > GROUP_DIGITS) {
            throw new Malformed("a group is not one to four hexadecimal digits", start);
        }
        return 1;
    }

    static void hostname(String value) {
        hostname(value, 0);
    }

    private static void hostname(String value, int start) {
        if (value.length() - start > MAX_HOSTNAME) {
            throw new Malformed("the name is longer than " + MAX_HOSTNAME + " characters", start);
        }
        Cursor cursor = new Cursor(value, start, value.length());
        do {
            int from = cursor.at();
            int length = cursor.skip(character -> Ascii.isLetterOrDigit(character) || character == '-');
            if (length == 0 || length > MAX_LABEL) {
                throw new Malformed("a label is not 1 to " + MAX_LABEL + " letters, digits and hyphens", from);
            }
            if (value.charAt(from) == '-' || value.charAt(cursor.at() - 1) == '-') {
                throw new Malformed("a label begins or ends with a hyphen", from);
            }
        } while (cursor.eat('.'));
        cursor.expectEnd();
    }

    static void email(String value) {
        Cursor cursor = new Cursor(value);
        if (cursor.eat('"')) {
            quoted(cursor);
        } else {
            atoms(cursor);
        }
        if (cursor.at() > MAX_LOCAL) {
            throw cursor.malformed("what stands before @ is longer than " + MAX_LOCAL + " characters");
        }
        cursor.expect('@');
        if (cursor.peek() == '[') {
            literal(value, cursor.at());
        } else {
            hostname(value, cursor.at());
        }
    }

    private static void atoms(Cursor cursor) {
        do {
            int length = cursor.skip(character -> Ascii.isLetterOrDigit(character) || ATOM.indexOf(character) >= 0);
            if (length == 0) {
                throw cursor.malformed("a letter, a digit or one of " + ATOM + " is missing");
            }
        } while (cursor.eat('.'));
    }

    private static void quoted(Cursor cursor) {
        while (!cursor.eat('"')) {
            cursor.eat('\\');
            boolean printable = cursor.peek() >= ' ' && cursor.peek() <= '~';
            if (!printable) {
                throw cursor.malformed("a printable ASCII character or the closing quote is missing");
            }
            cursor.eat((char) cursor.peek());
        }
    }

    private static void literal(String value, int start) {
        int end = value.length() - 1;
        if (value.charAt(end) != ']' || end == start) {
            throw new Malformed("] is missing", value.length());
        }
        int from = start + 1;
        String prefix = "IPv6:";
        if (value.regionMatches(true, from, prefix, 0, prefix.length())) {
            ipv6(value, from + prefix.length(), end);
        } else {
            Cursor cursor = new Cursor(value, from, end);
            ipv4(cursor);
            cursor.expectEnd();
        }
    }
}
