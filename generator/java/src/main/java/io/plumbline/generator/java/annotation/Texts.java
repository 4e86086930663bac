package io.plumbline.generator.java.annotation;

import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Pattern;
import io.plumbline.runtime.constraint.WholeNumbers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What constraints of a string demand, in expressions of {@code java.util.regex} that match whole strings: what
 * frameworks know beside the number of {@code char}s.
 *
 * <p>A contract counts code points. The number of {@code char}s is the same where an expression lets none through that
 * takes two of them.
 *
 * @param patterns expressions that all match
 * @param lengths how many code points
 * @param values the strings that are listed, empty where none are
 */
record Texts(List<String> patterns, WholeNumbers lengths, Optional<List<String>> values) {

    /** What stands for characters of two chars: a dot, a set of all but some, a property, or such a character. */
    private static final java.util.regex.Pattern BEYOND =
            java.util.regex.Pattern.compile("\\.|\\[\\^|\\\\[pP]|\\\\x\\{[0-9A-F]{5,}\\}");

    /** How a group begins that an expression refers to: by a name of its own, which two can not have. */
    private static final String NAMED_GROUP = "(?<g";

    private static final int CHARS_OF_A_CODE_POINT = 2;

    static Texts of(List<Constraint> constraints) {
        return new Texts(
                constraints.stream()
                        .filter(Pattern.Rule.class::isInstance)
                        .flatMap(rule -> ((Pattern.Rule) rule).pattern().wholeMatch().stream())
                        .filter(StringLiteral::isConstant)
                        .distinct()
                        .toList(),
                Limits.sizes(constraints, Length.Rule.class),
                Limits.values(constraints).map(Texts::strings));
    }

    private static List<String> strings(List<Object> values) {
        return values.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** Whether a string has as many code points as it has chars, or another expression refuses it anyway. */
    private boolean areCharsCodePoints() {
        return patterns.stream().anyMatch(pattern -> !BEYOND.matcher(pattern).find());
    }

    /** Whether bounds of the number of chars say the same as those of code points. */
    boolean isLengthInChars() {
        BigInteger least = lengths.least();
        BigInteger greatest = lengths.greatest();
        boolean asBounds =
                (least == null || least.compareTo(BigInteger.ONE) <= 0) && (greatest == null || greatest.signum() <= 0);
        return asBounds || areCharsCodePoints();
    }

    /** The number of chars that no allowed string exceeds; null where there is no such number. */
    @Nullable
    BigInteger mostChars() {
        BigInteger greatest = lengths.greatest();
        return greatest == null || isLengthInChars()
                ? greatest
                : greatest.multiply(BigInteger.valueOf(CHARS_OF_A_CODE_POINT));
    }

    /** Whether some lengths are not allowed. */
    boolean isLengthLimited() {
        BigInteger least = lengths.least();
        return lengths.greatest() != null || (least != null && least.signum() > 0);
    }

    /** The expression that matches what has an allowed length. */
    String length() {
        BigInteger least = lengths.least();
        BigInteger greatest = lengths.greatest();
        return "(?s:.{" + (least == null ? BigInteger.ZERO : least.max(BigInteger.ZERO)) + ","
                + (greatest == null ? "" : greatest) + "})";
    }

    /** The expression that matches what is listed; empty where nothing is, or too much for a constant. */
    Optional<String> alternatives() {
        return values.filter(all -> !all.isEmpty())
                .map(all -> all.stream().map(Texts::quote).collect(Collectors.joining("|")))
                .filter(StringLiteral::isConstant);
    }

    /** One expression for everything but what is listed; empty where nothing is demanded. */
    Optional<String> everything() {
        List<String> all = new ArrayList<>(isLengthLimited() ? List.of(length()) : List.of());
        boolean isNamed = false;
        for (String pattern : patterns) {
            boolean names = pattern.contains(NAMED_GROUP);
            if (!names || !isNamed) {
                all.add(pattern);
            }
            isNamed |= names;
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String ahead = all.subList(0, all.size() - 1).stream()
                .map(each -> "(?=" + each + "\\z)")
                .collect(Collectors.joining());
        return Optional.of(ahead + all.get(all.size() - 1)).filter(StringLiteral::isConstant);
    }

    /** As patterns are translated too: no sign of a document's is left to languages that messages are written in. */
    private static String quote(String text) {
        return text.codePoints()
                .mapToObj(point -> isPlain(point)
                        ? Character.toString(point)
                        : "\\x{" + Integer.toHexString(point).toUpperCase(Locale.ROOT) + "}")
                .collect(Collectors.joining());
    }

    private static boolean isPlain(int point) {
        return (point >= '0' && point <= '9') || (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
    }
}
