package io.plumbline.runtime.http.parameter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Raw text taken apart at delimiters, as every style needs it. */
final class Pieces {

    private Pieces() {}

    /** The pieces between delimiters, empty ones too; one piece where there is no delimiter. */
    static List<String> split(String text, String delimiter) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int at = text.indexOf(delimiter);
        while (at >= 0) {
            pieces.add(text.substring(from, at));
            from = at + delimiter.length();
            at = text.indexOf(delimiter, from);
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    /** The decoded texts of the pieces. */
    static List<String> decoded(List<String> pieces, RawValues raw) {
        return pieces.stream().map(raw::decode).toList();
    }

    /** The map that {@code name,value,name,value} spells. */
    static Map<String, String> alternating(List<String> pieces, RawValues raw) {
        if (pieces.size() % 2 != 0) {
            throw new SpellingException("is not a list of names and values");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pieces.size(); i += 2) {
            put(values, raw.decode(pieces.get(i)), raw.decode(pieces.get(i + 1)));
        }
        return values;
    }

    /** The map that {@code name=value} pieces spell. */
    static Map<String, String> assignments(List<String> pieces, RawValues raw) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String piece : pieces) {
            int equals = piece.indexOf('=');
            if (equals < 0) {
                throw new SpellingException("is not a list of name=value pairs");
            }
            put(values, raw.decode(piece.substring(0, equals)), raw.decode(piece.substring(equals + 1)));
        }
        return values;
    }

    /** Adds a value whose name must be new. */
    static void put(Map<String, String> values, String name, String value) {
        if (values.put(name, value) != null) {
            throw new SpellingException("names a property twice");
        }
    }

    /** Adds a value, one more where the property is an array, else one whose name must be new. */
    static void put(Map<String, Object> values, Shape.Fields fields, String name, String value) {
        if (fields.of(name) instanceof Shape.Array) {
            List<Object> elements = new ArrayList<>();
            if (values.get(name) instanceof List<?> earlier) {
                elements.addAll(earlier);
            }
            elements.add(value);
            values.put(name, elements);
        } else if (values.put(name, value) != null) {
            throw new SpellingException("names a property twice");
        }
    }

    /** The only value there may be. */
    static String only(List<String> values) {
        if (values.size() != 1) {
            throw new SpellingException("is given " + values.size() + " times");
        }
        return values.get(0);
    }
}
