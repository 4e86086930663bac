package io.plumbline.runtime.urn;

import io.plumbline.runtime.constraint.Format;
import io.plumbline.runtime.urn.FunctionQualifier.Alias;
import io.plumbline.runtime.urn.FunctionQualifier.Version;
import io.plumbline.runtime.urn.syntax.FunctionUrnScanner;
import org.jspecify.annotations.Nullable;

/**
 * The URN of a function, {@code urn:fss:<region>:<project>:function:<package>:<name>}, with {@code :<version>} or
 * {@code :!<alias>} after it or neither, which means the version {@code latest}.
 *
 * <p>The {@linkplain #toString canonical form} spells {@code :latest} out and writes {@code urn:fss} in lower case, the
 * only letters whose case does not count. Two URNs are equal when their canonical forms are, so the short form equals
 * the one with {@code :latest}; {@link #hasQualifier} tells them apart, for operations that take the short form for all
 * versions of a function, and {@link #text} gives the form that was parsed.
 *
 * <p>Parts, with lengths in characters:
 *
 * <ul>
 *   <li>region: 1 to 32 lowercase letters, digits and single hyphens, no hyphen at either end
 *   <li>project: 1 to 32 letters and digits
 *   <li>package and name: 1 to 60 letters, digits, {@code -} and {@code _}, a letter first, a letter or digit last
 *   <li>version and alias: see {@link Version} and {@link Alias}
 * </ul>
 *
 * <p>Immutable. An instance keeps the text and the places where its parts end; parts are cut out when asked for.
 */
public final class FunctionUrn implements Comparable<FunctionUrn> {
    /** The length, in characters, of the longest function URN: every part at its greatest length, with an alias. */
    public static final int MAX_LENGTH = 269;

    private final String text;
    private final long ends;

    private FunctionUrn(String text, long ends) {
        this.text = text;
        this.ends = ends;
    }

    /**
     * Reads a function URN.
     *
     * @throws UrnSyntaxException naming the part and the place, if {@code text} is not one
     */
    public static FunctionUrn parse(@Format(format = "function-urn") String text) {
        long ends = FunctionUrnScanner.scan(text);
        if (ends < 0) {
            throw new UrnSyntaxException(FunctionUrnScanner.problem(text, ends));
        }
        return new FunctionUrn(text, ends);
    }

    /** What is wrong with {@code text} as a function URN, in the words of {@link #parse}, or null if it is one. */
    public static @Nullable String check(String text) {
        return FunctionUrnScanner.check(text);
    }

    /**
     * Puts the URN without qualifier together from its parts.
     *
     * @throws UrnSyntaxException if a part is not as the class comment says; the index counts from that part's start
     */
    public static FunctionUrn of(String region, String project, String packageName, String name) {
        return parse(FunctionUrnScanner.PREFIX
                + UrnSyntaxException.require(FunctionUrnScanner.REGION, region)
                + ':'
                + UrnSyntaxException.require(FunctionUrnScanner.PROJECT, project)
                + ':'
                + FunctionUrnScanner.KIND_WORD
                + ':'
                + UrnSyntaxException.require(FunctionUrnScanner.PACKAGE, packageName)
                + ':'
                + UrnSyntaxException.require(FunctionUrnScanner.NAME, name));
    }

    /** The region, such as {@code cn-north-4}. */
    public String region() {
        return text.substring(FunctionUrnScanner.PREFIX.length(), FunctionUrnScanner.regionEnd(ends));
    }

    /** The id of the project the function belongs to. */
    public String project() {
        return text.substring(FunctionUrnScanner.regionEnd(ends) + 1, FunctionUrnScanner.projectEnd(ends));
    }

    /** The package, which the console calls application: {@code default} unless the function was put into another. */
    public String packageName() {
        int kind = FunctionUrnScanner.projectEnd(ends) + 1;
        return text.substring(kind + FunctionUrnScanner.KIND_WORD.length() + 1, FunctionUrnScanner.packageEnd(ends));
    }

    /** The name of the function. */
    public String name() {
        return text.substring(FunctionUrnScanner.packageEnd(ends) + 1, nameEnd());
    }

    /** The version or alias meant, {@link Version#LATEST} where none is named. */
    public FunctionQualifier qualifier() {
        if (!hasQualifier()) {
            return Version.LATEST;
        }
        int from = nameEnd() + 1;
        return text.charAt(from) == '!' ? new Alias(text.substring(from + 1)) : new Version(text.substring(from));
    }

    /** Tells whether a version or alias is named. */
    public boolean hasQualifier() {
        return nameEnd() < text.length();
    }

    /** Tells whether the version {@code latest} is meant, named or not; an alias may lead to it and yet is not it. */
    public boolean isLatest() {
        return !hasQualifier() || text.substring(nameEnd() + 1).equals(Version.LATEST.name());
    }

    /** The same function with {@code qualifier} named. */
    public FunctionUrn withQualifier(FunctionQualifier qualifier) {
        return new FunctionUrn(text.substring(0, nameEnd()) + ':' + qualifier.text(), ends);
    }

    /**
     * The same function with a version named.
     *
     * @throws UrnSyntaxException if {@code version} is not the name of one, see {@link Version}
     */
    public FunctionUrn withVersion(String version) {
        return withQualifier(new Version(version));
    }

    /**
     * The same function with an alias named.
     *
     * @param alias without the {@code !}
     * @throws UrnSyntaxException if {@code alias} is not the name of one, see {@link Alias}
     */
    public FunctionUrn withAlias(String alias) {
        return withQualifier(new Alias(alias));
    }

    /** The same function with no version or alias named, which equals the one with {@code latest}. */
    public FunctionUrn withoutQualifier() {
        return hasQualifier() ? new FunctionUrn(text.substring(0, nameEnd()), ends) : this;
    }

    /** This URN as one of any namespace. */
    public Urn toUrn() {
        return Urn.parse(toString());
    }

    /** The text that was parsed, which names {@code latest} only if the text did. */
    public String text() {
        return text;
    }

    /** Compares the canonical forms, so it is consistent with {@link #equals}. */
    @Override
    public int compareTo(FunctionUrn other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof FunctionUrn other && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The canonical form, which is {@link #text} itself where that is canonical. */
    @Override
    public String toString() {
        String prefix = FunctionUrnScanner.PREFIX;
        String lowered = text.startsWith(prefix) ? text : prefix + text.substring(prefix.length());
        return hasQualifier() ? lowered : lowered + ':' + Version.LATEST.name();
    }

    private int nameEnd() {
        return FunctionUrnScanner.nameEnd(ends);
    }
}
