package io.plumbline.runtime.urn;

import static io.plumbline.runtime.urn.UrnCharacters.ALPHANUMERIC;
import static io.plumbline.runtime.urn.UrnCharacters.HYPHEN;

/**
 * Finds where the parts of a URN end, checking each character by the grammar of RFC 8141, without an object.
 *
 * <p>The result holds the end of the NID and the end of the NSS; the components after them are found again by what
 * opens them. A negative result is the {@linkplain UrnPart#failure failure} of the first part that is wrong.
 */
final class UrnScanner {
    static final String SCHEME = "urn";
    static final FieldRule NID = new FieldRule(ALPHANUMERIC | HYPHEN, ALPHANUMERIC, ALPHANUMERIC, 2, 32, false);

    private UrnScanner() {}

    /** The ends of NID and NSS in {@code text}, or a negative failure. */
    static long scan(String text) {
        if (!UrnCharacters.isWord(text, 0, SCHEME)) {
            return UrnPart.SCHEME.failure(0);
        }
        int nidStart = SCHEME.length() + 1;
        int nidEnd = NID.end(text, nidStart);
        if (nidEnd < 0) {
            return UrnPart.NID.failure(nidStart);
        }
        int nssEnd = UrnPart.NSS.end(text, nidEnd + 1);
        if (nssEnd < 0) {
            return UrnPart.NSS.failure(nidEnd + 1);
        }
        long failure = scanComponents(text, nssEnd);
        return failure < 0 ? failure : (long) nssEnd << Byte.SIZE | nidEnd;
    }

    static int nidEnd(long ends) {
        return (int) ends & 0xff;
    }

    static int nssEnd(long ends) {
        return (int) (ends >>> Byte.SIZE);
    }

    private static long scanComponents(String text, int nssEnd) {
        int at = nssEnd;
        if (text.startsWith("?+", at)) {
            int start = at + 2;
            at = UrnPart.RESOLUTION.end(text, start);
            if (at < 0) {
                return UrnPart.RESOLUTION.failure(start);
            }
        }
        if (text.startsWith("?=", at)) {
            int start = at + 2;
            at = UrnPart.QUERY.end(text, start);
            if (at < 0) {
                return UrnPart.QUERY.failure(start);
            }
        }
        boolean wrong = at < text.length() && UrnPart.FRAGMENT.end(text, at + 1) < 0;
        return wrong ? UrnPart.FRAGMENT.failure(at + 1) : 0;
    }
}
