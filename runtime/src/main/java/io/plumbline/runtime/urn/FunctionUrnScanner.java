package io.plumbline.runtime.urn;

import static io.plumbline.runtime.urn.UrnCharacters.ALPHANUMERIC;
import static io.plumbline.runtime.urn.UrnCharacters.DIGIT;
import static io.plumbline.runtime.urn.UrnCharacters.DOT;
import static io.plumbline.runtime.urn.UrnCharacters.HYPHEN;
import static io.plumbline.runtime.urn.UrnCharacters.LETTER;
import static io.plumbline.runtime.urn.UrnCharacters.LOWER;
import static io.plumbline.runtime.urn.UrnCharacters.UNDERSCORE;

/**
 * Finds where the parts of a function URN end, checking each character once, without an object.
 *
 * <p>The four ends that are not fixed by the text's length travel in one {@code long}, nine bits each: a function URN
 * has at most {@link #MAX_LENGTH} characters because each part is bounded. A negative result is the
 * {@linkplain FunctionUrnPart#failure failure} of the first part that is wrong.
 */
final class FunctionUrnScanner {
    static final String PREFIX = "urn:fss:";
    static final String KIND = "function";

    static final FieldRule REGION = new FieldRule(LOWER | DIGIT | HYPHEN, LOWER | DIGIT, LOWER | DIGIT, 1, 32, true);
    static final FieldRule PROJECT = new FieldRule(ALPHANUMERIC, ALPHANUMERIC, ALPHANUMERIC, 1, 32, false);
    static final FieldRule NAME = identifier(60);
    static final FieldRule VERSION =
            new FieldRule(ALPHANUMERIC | HYPHEN | UNDERSCORE | DOT, ALPHANUMERIC, ALPHANUMERIC, 1, 42, false);
    static final FieldRule ALIAS = identifier(63);

    static final int MAX_LENGTH = PREFIX.length()
            + REGION.max()
            + (1 + PROJECT.max())
            + (1 + KIND.length())
            + 2 * (1 + NAME.max())
            + (2 + ALIAS.max());

    private static final int BITS = 9;
    private static final int MASK = (1 << BITS) - 1;

    private FunctionUrnScanner() {}

    /** The ends of the parts of {@code text}, or a negative failure. */
    static long scan(String text) {
        if (!UrnCharacters.isWord(text, 0, "urn")) {
            return FunctionUrnPart.SCHEME.failure(0);
        }
        if (!UrnCharacters.isWord(text, "urn:".length(), "fss")) {
            return FunctionUrnPart.NAMESPACE.failure("urn:".length());
        }
        int region = REGION.end(text, PREFIX.length());
        if (region < 0) {
            return FunctionUrnPart.REGION.failure(PREFIX.length());
        }
        int project = PROJECT.end(text, region + 1);
        if (project < 0) {
            return FunctionUrnPart.PROJECT.failure(region + 1);
        }
        int kindEnd = project + 1 + KIND.length();
        if (!text.startsWith(KIND, project + 1) || !UrnCharacters.isFieldEnd(text, kindEnd)) {
            return FunctionUrnPart.KIND.failure(project + 1);
        }
        return scanFunction(text, region | (long) project << BITS, kindEnd + 1);
    }

    static int regionEnd(long ends) {
        return (int) ends & MASK;
    }

    static int projectEnd(long ends) {
        return (int) (ends >>> BITS) & MASK;
    }

    static int packageEnd(long ends) {
        return (int) (ends >>> 2 * BITS) & MASK;
    }

    static int nameEnd(long ends) {
        return (int) (ends >>> 3 * BITS) & MASK;
    }

    private static long scanFunction(String text, long ends, int from) {
        int packageEnd = NAME.end(text, from);
        if (packageEnd < 0) {
            return FunctionUrnPart.PACKAGE.failure(from);
        }
        int nameEnd = NAME.end(text, packageEnd + 1);
        if (nameEnd < 0) {
            return FunctionUrnPart.NAME.failure(packageEnd + 1);
        }
        long failure = nameEnd == text.length() ? 0 : scanQualifier(text, nameEnd + 1);
        return failure < 0 ? failure : ends | (long) packageEnd << 2 * BITS | (long) nameEnd << 3 * BITS;
    }

    private static long scanQualifier(String text, int from) {
        boolean alias = text.startsWith("!", from);
        int start = alias ? from + 1 : from;
        int end = (alias ? ALIAS : VERSION).end(text, start);
        if (end < 0) {
            return (alias ? FunctionUrnPart.ALIAS : FunctionUrnPart.VERSION).failure(start);
        }
        return end == text.length() ? 0 : FunctionUrnPart.END.failure(end);
    }

    private static FieldRule identifier(int max) {
        return new FieldRule(ALPHANUMERIC | HYPHEN | UNDERSCORE, LETTER, ALPHANUMERIC, 1, max, false);
    }
}
