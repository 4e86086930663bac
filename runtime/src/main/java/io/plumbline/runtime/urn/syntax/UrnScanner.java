package io.plumbline.runtime.urn.syntax;

import static io.plumbline.runtime.urn.syntax.UrnCharacters.ALPHANUMERIC;
import static io.plumbline.runtime.urn.syntax.UrnCharacters.HYPHEN;
import static io.plumbline.runtime.urn.syntax.UrnCharacters.PATH;
import static io.plumbline.runtime.urn.syntax.UrnCharacters.QUESTION;
import static io.plumbline.runtime.urn.syntax.UrnCharacters.SLASH;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the parts of a URN end, checking each character by the grammar of RFC 8141, without an object.
 *
 * <p>The result holds the end of the NID and the end of the NSS; the components after them are found again by what
 * opens them. A negative result is the {@linkplain UrnPart#failure failure} of the first part that is wrong.
 */
public final class UrnScanner {
    /** Where every NID starts. */
    public static final int NID_START = "urn:".length();

    private static final int INNER = PATH | SLASH | QUESTION;

    private static final UrnPart SCHEME = part(0, "scheme", new WordRule("urn", true));
    private static final UrnPart NID =
            part(1, "NID", new CharacterRule(ALPHANUMERIC | HYPHEN, ALPHANUMERIC, ALPHANUMERIC, 2, 32, false));
    private static final UrnPart NSS = part(2, "NSS", new ComponentRule(PATH | SLASH, false, List.of("?+", "?=", "#")));
    private static final UrnPart RESOLUTION =
            part(3, "r-component", new ComponentRule(INNER, false, List.of("?=", "#")));
    private static final UrnPart QUERY = part(4, "q-component", new ComponentRule(INNER, false, List.of("#")));
    private static final UrnPart FRAGMENT = part(5, "f-component", new ComponentRule(INNER, true, List.of()));

    private static final List<UrnPart> PARTS = List.of(SCHEME, NID, NSS, RESOLUTION, QUERY, FRAGMENT);

    private UrnScanner() {}

    /** The ends of NID and NSS in {@code text}, or a negative failure. */
    public static long scan(String text) {
        if (SCHEME.end(text, 0) < 0) {
            return SCHEME.failure(0);
        }
        int nidEnd = NID.end(text, NID_START);
        if (nidEnd < 0) {
            return NID.failure(NID_START);
        }
        int nssEnd = NSS.end(text, nidEnd + 1);
        if (nssEnd < 0) {
            return NSS.failure(nidEnd + 1);
        }
        long failure = scanComponents(text, nssEnd);
        return failure < 0 ? failure : (long) nssEnd << Byte.SIZE | nidEnd;
    }

    /** The reason behind a negative result of {@link #scan} for {@code text}. */
    public static UrnProblem problem(String text, long failure) {
        return UrnPart.problem(PARTS, text, failure);
    }

    /** What is wrong with {@code text}, or null if nothing is. */
    public static @Nullable String check(String text) {
        long ends = scan(text);
        return ends < 0 ? problem(text, ends).message() : null;
    }

    /** The index after the NID. */
    public static int nidEnd(long ends) {
        return (int) ends & 0xff;
    }

    /** The index after the NSS. */
    public static int nssEnd(long ends) {
        return (int) (ends >>> Byte.SIZE);
    }

    private static long scanComponents(String text, int nssEnd) {
        int at = nssEnd;
        if (text.startsWith("?+", at)) {
            int start = at + 2;
            at = RESOLUTION.end(text, start);
            if (at < 0) {
                return RESOLUTION.failure(start);
            }
        }
        if (text.startsWith("?=", at)) {
            int start = at + 2;
            at = QUERY.end(text, start);
            if (at < 0) {
                return QUERY.failure(start);
            }
        }
        boolean wrong = at < text.length() && FRAGMENT.end(text, at + 1) < 0;
        return wrong ? FRAGMENT.failure(at + 1) : 0;
    }

    private static UrnPart part(int code, String label, FieldRule rule) {
        return new UrnPart("URN", code, label, rule);
    }
}
