package io.plumbline.runtime.http.parameter;

import io.plumbline.runtime.constraint.Violation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
     * @param properties the known ones; arrays among them repeat their name, which only queries in style
     *     {@code deepObject} or {@code form}, exploded, can spell
     * @param others what any other one is
     * @param foreign names that are not its own, where any other name of a query in style {@code form}, exploded, is;
     *     empty where only known properties are
     */
    record Fields(Map<String, ? extends Shape> properties, Shape others, Optional<Set<String>> foreign)
            implements Shape {

        /** Copies the properties. */
        public Fields {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
            foreign = foreign.map(Set::copyOf);
        }

        /** Named values, of which only known ones can stand for themselves in a query. */
        public Fields(Map<String, ? extends Shape> properties, Shape others) {
            this(properties, others, Optional.empty());
        }

        /** Named values of a query in which every name but these is one of them. */
        public static Fields apartFrom(Set<String> foreign, Map<String, ? extends Shape> properties, Shape others) {
            return new Fields(properties, others, Optional.of(foreign));
        }

        Shape of(String name) {
            Shape known = properties.get(name);
            return known == null ? others : known;
        }

        /** Whether a name that stands for itself in a query is that of a property. */
        boolean owns(String name) {
            int bracket = name.indexOf('[');
            String parameter = bracket < 0 ? name : name.substring(0, bracket);
            return properties.containsKey(name)
                    || foreign.map(names -> !names.contains(parameter)).orElse(false);
        }
    }

    /** Any JSON value, spelled as a JSON document, since no style spells arrays and objects inside of others. */
    record Document() implements Shape {}

    /**
     * A value that may have one of several shapes; {@link Readings} tells which.
     *
     * @param alternatives at most one of each kind, none of them a choice
     */
    record Choice(List<Shape> alternatives) implements Shape {

        /** Copies the alternatives. */
        public Choice {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** The JSON value of what a style took apart: text, a list of texts or a map of those. */
    default @Nullable Object typed(Object untyped, List<Violation> violations) {
        return new Typed(violations).value(this, untyped, "");
    }
}
