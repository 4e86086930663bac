package io.plumbline.runtime.http.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The named texts of one place of a request, their values still as they were sent.
 *
 * <p>Values stay raw because a style's delimiters must be told from the same characters escaped: a value is first taken
 * apart and its pieces are decoded then, once.
 *
 * @param entries in the order in which they were sent
 * @param decoder what turns a piece of a value into its text; throws {@link SpellingException}
 */
public record RawValues(List<Entry> entries, UnaryOperator<String> decoder) {

    /**
     * A name with a value.
     *
     * @param name the name, decoded
     * @param value the value, not decoded
     */
    public record Entry(String name, String value) {}

    /** Copies the entries. */
    public RawValues {
        entries = List.copyOf(entries);
    }

    /** The values of a name, in order. */
    public List<String> named(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::value)
                .toList();
    }

    /** The text of a piece of a value. */
    public String decode(String piece) {
        return decoder.apply(piece);
    }

    /** One value of one name, as paths and headers hold it. */
    public static RawValues single(String name, String value, UnaryOperator<String> decoder) {
        return new RawValues(List.of(new Entry(name, value)), decoder);
    }

    /**
     * The pairs of a query string, the part after {@code ?}.
     *
     * @throws SpellingException where a name can not be decoded
     */
    public static RawValues ofQuery(String query) {
        return new RawValues(pairs(query, "&", Percent::decodeForm), Percent::decodeForm);
    }

    /**
     * The pairs of {@code Cookie} header lines.
     *
     * @throws SpellingException where a name can not be decoded
     */
    public static RawValues ofCookies(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            entries.addAll(pairs(line, ";", Percent::decode));
        }
        return new RawValues(entries, Percent::decode);
    }

    private static List<Entry> pairs(String text, String delimiter, UnaryOperator<String> decoder) {
        List<Entry> entries = new ArrayList<>();
        for (String piece : Pieces.split(text, delimiter)) {
            String pair = delimiter.equals(";") ? piece.strip() : piece;
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                entries.add(new Entry(decoder.apply(name), equals < 0 ? "" : pair.substring(equals + 1)));
            }
        }
        return entries;
    }
}
