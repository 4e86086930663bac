package io.plumbline.processor.value;

import java.util.List;
import java.util.Set;

/**
 * The strings between two lengths that begin and end in a certain way.
 *
 * <p>Lengths are in {@code char}s, as Java counts; the contract counts code points, of which a string has between half
 * as many and as many.
 *
 * @param minLength the length of the shortest of them
 * @param maxLength the length of the longest of them
 * @param prefix what all begin with
 * @param suffix what all end with, perhaps overlapping the prefix
 * @param pieces what all are put together from, in order; none where no more is known than the ends
 */
public record TextRange(long minLength, long maxLength, String prefix, String suffix, List<Piece> pieces)
        implements Domain {

    private static final int LONGEST_AFFIX = 64;

    /** Any string. */
    public static final TextRange ALL = new TextRange(0, Integer.MAX_VALUE, "", "", List.of());

    /** The strings between two lengths; nothing where they cross. */
    public static Domain between(long minLength, long maxLength) {
        return of(minLength, maxLength, "", "");
    }

    /** Whole numbers written in decimal. */
    public static Domain ofNumbers(IntegerRange range) {
        boolean hasZero = range.min() <= 0 && range.max() >= 0;
        int first = digits(range.min());
        int last = digits(range.max());
        return new TextRange(
                hasZero ? 1 : Math.min(first, last),
                Math.max(first, last),
                "",
                "",
                List.of(new Piece.Decimal(range.min(), range.max())));
    }

    /** Strings of one {@code char}. */
    public static Domain ofLetters(IntegerRange range) {
        boolean isChar = range.min() >= Character.MIN_VALUE && range.max() <= Character.MAX_VALUE;
        return isChar
                ? new TextRange(1, 1, "", "", List.of(new Piece.Letter((char) range.min(), (char) range.max())))
                : between(1, 1);
    }

    private static int digits(long number) {
        return Long.toString(number).length();
    }

    /** What they are put together from, in order. */
    public List<Piece> parts() {
        return pieces.isEmpty() ? Pieces.between(minLength, maxLength, prefix, suffix) : pieces;
    }

    /** The strings of these that are between two lengths and begin and end in a certain way. */
    Domain within(long least, long greatest, String start, String end) {
        Domain rest = of(Math.max(minLength, least), Math.min(maxLength, greatest), start, end);
        return rest instanceof TextRange range
                ? new TextRange(range.minLength, range.maxLength, range.prefix, range.suffix, pieces)
                : rest;
    }

    static Domain of(long minLength, long maxLength, String start, String end) {
        String prefix = start.substring(0, Math.min(start.length(), LONGEST_AFFIX));
        String suffix = end.substring(Math.max(0, end.length() - LONGEST_AFFIX));
        long least = Math.max(Math.max(minLength, 0), Math.max(prefix.length(), suffix.length()));
        long greatest = Math.min(maxLength, Integer.MAX_VALUE);
        if (least > greatest) {
            return Nothing.NOTHING;
        }
        boolean isOne = least == greatest && prefix.length() == least;
        return isOne ? Constants.of(prefix) : new TextRange(least, greatest, prefix, suffix, List.of());
    }

    /** The strings as far as a set of constant ones tells. */
    static TextRange around(Constants texts) {
        TextRange all = null;
        for (Object member : texts.members()) {
            String text = (String) member;
            TextRange one =
                    new TextRange(text.length(), text.length(), text, text, List.of(new Piece.Fixed(Set.of(text))));
            all = all == null ? one : all.around(one);
        }
        return all == null ? ALL : all;
    }

    TextRange around(TextRange other) {
        return new TextRange(
                Math.min(minLength, other.minLength),
                Math.max(maxLength, other.maxLength),
                commonPrefix(prefix, other.prefix),
                commonSuffix(suffix, other.suffix),
                Pieces.join(pieces, other.pieces));
    }

    /** These strings, each with one of the others behind it. */
    Domain concat(TextRange other) {
        boolean isFixed = minLength == maxLength && prefix.length() == minLength;
        boolean endsFixed = other.minLength == other.maxLength && other.prefix.length() == other.minLength;
        Domain whole = of(
                minLength + other.minLength,
                maxLength + other.maxLength,
                isFixed ? prefix + other.prefix : prefix,
                endsFixed ? suffix + other.suffix : other.suffix);
        return whole instanceof TextRange range
                ? new TextRange(
                        range.minLength,
                        range.maxLength,
                        range.prefix,
                        range.suffix,
                        Pieces.concat(parts(), other.parts()))
                : whole;
    }

    /** The least number of code points: a pair of surrogates is one, and may stand anywhere where nothing is known. */
    public long minPoints() {
        boolean isApart = prefix.length() + suffix.length() <= minLength;
        String end = isApart ? suffix : "";
        long known = (long) prefix.codePointCount(0, prefix.length()) + end.codePointCount(0, end.length());
        long between = minLength - prefix.length() - end.length();
        boolean mayMerge = (!prefix.isEmpty() && Character.isHighSurrogate(prefix.charAt(prefix.length() - 1)))
                || (!end.isEmpty() && Character.isLowSurrogate(end.charAt(0)));
        return known + (between + 1) / 2 - (mayMerge ? 1 : 0);
    }

    private static String commonPrefix(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return a.substring(0, length);
    }

    private static String commonSuffix(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length())
                && a.charAt(a.length() - 1 - length) == b.charAt(b.length() - 1 - length)) {
            length++;
        }
        return a.substring(a.length() - length);
    }
}
