package io.plumbline.runtime.urn;

import io.plumbline.runtime.constraint.Format;
import io.plumbline.runtime.urn.syntax.UrnScanner;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A uniform resource name by RFC 8141: {@code urn:<NID>:<NSS>}, and after it optional r-, q- and f-components opened by
 * {@code ?+}, {@code ?=} and {@code #}.
 *
 * <p>Equality is the RFC's URN-equivalence: the case of the scheme, of the NID and of the digits in percent-encodings
 * does not count, the components after the NSS do not count, everything else does, and percent-encodings are not
 * decoded. Rules that a single namespace adds are not known here.
 *
 * <p>Immutable. An instance keeps the text and where NID and NSS end; parts are cut out when asked for.
 */
public final class Urn implements Comparable<Urn> {
    private final String text;
    private final long ends;

    private Urn(String text, long ends) {
        this.text = text;
        this.ends = ends;
    }

    /**
     * Reads a URN.
     *
     * @throws UrnSyntaxException naming the part and the place, if {@code text} is not one
     */
    public static Urn parse(@Format(format = "urn") String text) {
        long ends = UrnScanner.scan(text);
        if (ends < 0) {
            throw new UrnSyntaxException(UrnScanner.problem(text, ends));
        }
        return new Urn(text, ends);
    }

    /** What is wrong with {@code text} as a URN, in the words of {@link #parse}, or null if it is one. */
    public static @Nullable String check(String text) {
        return UrnScanner.check(text);
    }

    /** The namespace identifier in lower case, 2 to 32 characters. */
    public String nid() {
        return text.substring(UrnScanner.NID_START, nidEnd()).toLowerCase(Locale.ROOT);
    }

    /** The namespace-specific string as it was given, percent-encodings included. */
    public String nss() {
        return text.substring(nidEnd() + 1, nssEnd());
    }

    /** The r-component, for whoever resolves the name, without its {@code ?+}; null if there is none. */
    public @Nullable String resolution() {
        return text.startsWith("?+", nssEnd()) ? text.substring(nssEnd() + 2, resolutionEnd()) : null;
    }

    /** The q-component, for the named resource itself, without its {@code ?=}; null if there is none. */
    public @Nullable String query() {
        int start = resolutionEnd() + 2;
        return start <= queryEnd() ? text.substring(start, queryEnd()) : null;
    }

    /** The f-component, a place within the resource, without its {@code #}; may be empty; null if there is none. */
    public @Nullable String fragment() {
        return queryEnd() < text.length() ? text.substring(queryEnd() + 1) : null;
    }

    /** What equality compares: scheme, NID and NSS with the case that does not count made lower, hexadecimal upper. */
    public String assignedName() {
        int nssStart = nidEnd() + 1;
        if (isCanonical()) {
            return text.substring(0, nssEnd());
        }
        StringBuilder name = new StringBuilder(nssEnd());
        name.append(text.substring(0, nssStart).toLowerCase(Locale.ROOT));
        for (int at = nssStart; at < nssEnd(); at++) {
            char character = text.charAt(at);
            name.append(isEscaped(at) ? Character.toUpperCase(character) : character);
        }
        return name.toString();
    }

    /** The text that was parsed. */
    public String text() {
        return text;
    }

    /** Compares the assigned names, so it is consistent with {@link #equals}. */
    @Override
    public int compareTo(Urn other) {
        return assignedName().compareTo(other.assignedName());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Urn other && assignedName().equals(other.assignedName());
    }

    @Override
    public int hashCode() {
        return assignedName().hashCode();
    }

    /** The canonical form: the {@link #assignedName} with the components after it as they were given. */
    @Override
    public String toString() {
        return isCanonical() ? text : assignedName() + text.substring(nssEnd());
    }

    private boolean isCanonical() {
        for (int at = 0; at < nssEnd(); at++) {
            char character = text.charAt(at);
            boolean wrong = at < nidEnd()
                    ? Character.isUpperCase(character)
                    : Character.isLowerCase(character) && isEscaped(at);
            if (wrong) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a hexadecimal digit of a percent-encoding stands at {@code at}, which is 2 or more. */
    private boolean isEscaped(int at) {
        return text.charAt(at - 1) == '%' || text.charAt(at - 2) == '%';
    }

    private int resolutionEnd() {
        int query = text.indexOf("?=", nssEnd());
        return query >= 0 && query < queryEnd() ? query : queryEnd();
    }

    private int queryEnd() {
        int hash = text.indexOf('#', nssEnd());
        return hash < 0 ? text.length() : hash;
    }

    private int nidEnd() {
        return UrnScanner.nidEnd(ends);
    }

    private int nssEnd() {
        return UrnScanner.nssEnd(ends);
    }
}
