package io.plumbline.runtime.http.parameter;

import io.plumbline.runtime.constraint.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What JSON value a parameter's texts stand for.
 *
 * <p>Text on a URL does not tell 5 from "5". The shape decides, so that a codec then reads a parameter as it reads
 * JSON.
 */
public sealed interface Shape {

    /**
     * One value.
     *
     * @param kinds the JSON types it may have; a text that fits none of the stricter ones is a string where that is
     *     among them
     */
    record Scalar(Set<Lexical> kinds) implements Shape {

        /** Copies the kinds, in the order in which a text is tried. */
        public Scalar {
            EnumSet<Lexical> ordered = EnumSet.noneOf(Lexical.class);
            ordered.addAll(kinds);
            kinds = Collections.unmodifiableSet(ordered);
        }

        /** A value of one of these types. */
        public static Scalar of(Lexical... kinds) {
            return new Scalar(Set.of(kinds));
        }

        Optional<Object> value(String text) {
            return kinds.stream().flatMap(kind -> kind.read(text).stream()).findFirst();
        }
    }

    /** Values in order. */
    record Array(Scalar element) implements Shape {}

    /**
     * Named values.
     *
     * @param properties the known ones
     * @param others what any other one is
     */
    record Fields(Map<String, Scalar> properties, Scalar others) implements Shape {

        /** Copies the properties. */
        public Fields {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }

        Scalar of(String name) {
            return properties.getOrDefault(name, others);
        }
    }

    /** The JSON value of what a style took apart: text, a list of texts or a map of them. */
    default Object typed(Object untyped, List<Violation> violations) {
        if (this instanceof Array array && untyped instanceof List<?> texts) {
            return elements(array, texts, violations);
        }
        if (this instanceof Fields fields && untyped instanceof Map<?, ?> texts) {
            return members(fields, texts, violations);
        }
        return scalar((Scalar) this, String.valueOf(untyped), "", violations);
    }

    private static List<Object> elements(Array array, List<?> texts, List<Violation> violations) {
        List<Object> values = new ArrayList<>(texts.size());
        for (Object text : texts) {
            values.add(scalar(array.element(), String.valueOf(text), "/" + values.size(), violations));
        }
        return values;
    }

    private static Map<String, Object> members(Fields fields, Map<?, ?> texts, List<Violation> violations) {
        Map<String, Object> values = new LinkedHashMap<>();
        texts.forEach((key, text) -> {
            String name = String.valueOf(key);
            String pointer = "/" + name.replace("~", "~0").replace("/", "~1");
            values.put(name, scalar(fields.of(name), String.valueOf(text), pointer, violations));
        });
        return values;
    }

    private static Object scalar(Scalar shape, String text, String pointer, List<Violation> violations) {
        Optional<Object> value = shape.value(text);
        if (value.isEmpty()) {
            String types =
                    String.join(" or ", shape.kinds().stream().map(Lexical::key).toList());
            violations.add(new Violation(pointer, "type", types, "is not " + Lexical.article(types) + types));
        }
        return value.orElse(text);
    }
}
