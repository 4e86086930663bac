package io.plumbline.runtime.urn.syntax;

import static io.plumbline.runtime.urn.syntax.UrnCharacters.ALPHANUMERIC;
import static io.plumbline.runtime.urn.syntax.UrnCharacters.DIGIT;
import static io.plumbline.runtime.urn.syntax.UrnCharacters.DOT;
import static io.plumbline.runtime.urn.syntax.UrnCharacters.HYPHEN;
import static io.plumbline.runtime.urn.syntax.UrnCharacters.LETTER;
import static io.plumbline.runtime.urn.syntax.UrnCharacters.LOWER;
import static io.plumbline.runtime.urn.syntax.UrnCharacters.UNDERSCORE;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the parts of a function URN end, checking each character once, without an object.
 *
 * <p>The four ends that the text's length does not give travel in one {@code long}, nine bits each: every part is
 * bounded and so is the whole, by 269 characters. A negative result is the {@linkplain UrnPart#failure failure} of the
 * first part that is wrong.
 */
public final class FunctionUrnScanner {
    /** What every function URN begins with, in canonical form; the region follows. */
    public static final String PREFIX = "urn:fss:";
    /** The field between project and package. */
    public static final String KIND_WORD = "function";

    public static final UrnPart REGION =
            part(2, "region", new CharacterRule(LOWER | DIGIT | HYPHEN, LOWER | DIGIT, LOWER | DIGIT, 1, 32, true));
    public static final UrnPart PROJECT =
            part(3, "project", new CharacterRule(ALPHANUMERIC, ALPHANUMERIC, ALPHANUMERIC, 1, 32, false));
    public static final UrnPart PACKAGE = part(5, "package", identifier(60));
    public static final UrnPart NAME = part(6, "name", identifier(60));
    public static final UrnPart VERSION = part(
            7,
            "version",
            new CharacterRule(ALPHANUMERIC | HYPHEN | UNDERSCORE | DOT, ALPHANUMERIC, ALPHANUMERIC, 1, 42, false));
    public static final UrnPart ALIAS = part(8, "alias", identifier(63));

    private static final UrnPart SCHEME = part(0, "scheme", new WordRule("urn", true));
    private static final UrnPart NID = part(1, "NID", new WordRule("fss", true));
    private static final UrnPart KIND = part(4, "kind", new WordRule(KIND_WORD, false));
    private static final UrnPart END = part(9, "end", new EndRule());

    private static final List<UrnPart> PARTS =
            List.of(SCHEME, NID, REGION, PROJECT, KIND, PACKAGE, NAME, VERSION, ALIAS, END);

    private static final int PROJECT_SHIFT = 9;
    private static final int PACKAGE_SHIFT = 18;
    private static final int NAME_SHIFT = 27;
    private static final int MASK = (1 << PROJECT_SHIFT) - 1;

    private FunctionUrnScanner() {}

    /** The ends of the parts of {@code text}, or a negative failure. */
    public static long scan(String text) {
        int scheme = SCHEME.end(text, 0);
        if (scheme < 0) {
            return SCHEME.failure(0);
        }
        int nid = NID.end(text, scheme + 1);
        if (nid < 0) {
            return NID.failure(scheme + 1);
        }
        int region = REGION.end(text, nid + 1);
        if (region < 0) {
            return REGION.failure(nid + 1);
        }
        int project = PROJECT.end(text, region + 1);
        return project < 0 ? PROJECT.failure(region + 1) : scanFunction(text, region | (long) project << PROJECT_SHIFT);
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

    /** The index after the region. */
    public static int regionEnd(long ends) {
        return (int) ends & MASK;
    }

    /** The index after the project. */
    public static int projectEnd(long ends) {
        return (int) (ends >>> PROJECT_SHIFT) & MASK;
    }

    /** The index after the package. */
    public static int packageEnd(long ends) {
        return (int) (ends >>> PACKAGE_SHIFT) & MASK;
    }

    /** The index after the function's name. */
    public static int nameEnd(long ends) {
        return (int) (ends >>> NAME_SHIFT) & MASK;
    }

    private static long scanFunction(String text, long ends) {
        int from = projectEnd(ends) + 1;
        int kind = KIND.end(text, from);
        if (kind < 0) {
            return KIND.failure(from);
        }
        int packageEnd = PACKAGE.end(text, kind + 1);
        if (packageEnd < 0) {
            return PACKAGE.failure(kind + 1);
        }
        int nameEnd = NAME.end(text, packageEnd + 1);
        if (nameEnd < 0) {
            return NAME.failure(packageEnd + 1);
        }
        long failure = nameEnd == text.length() ? 0 : scanQualifier(text, nameEnd + 1);
        return failure < 0 ? failure : ends | (long) packageEnd << PACKAGE_SHIFT | (long) nameEnd << NAME_SHIFT;
    }

    private static long scanQualifier(String text, int from) {
        boolean alias = text.startsWith("!", from);
        int start = alias ? from + 1 : from;
        int end = alias ? ALIAS.end(text, start) : VERSION.end(text, start);
        if (end < 0) {
            return (alias ? ALIAS : VERSION).failure(start);
        }
        return END.end(text, end) < 0 ? END.failure(end) : 0;
    }

    private static CharacterRule identifier(int max) {
        return new CharacterRule(ALPHANUMERIC | HYPHEN | UNDERSCORE, LETTER, ALPHANUMERIC, 1, max, false);
    }

    private static UrnPart part(int code, String label, FieldRule rule) {
        return new UrnPart("function URN", code, label, rule);
    }
}
