package io.plumbline.generator.java.surface;

import io.plumbline.generator.model.diagnostic.Location;

/**
 * A member of a generated type as its users see it.
 *
 * @param kind what it is
 * @param name its Java name
 * @param origin the contract's name for it
 * @param type its Java type without nullness, generated types below the package that the user chose; empty where it has
 *     none of its own
 * @param isNullable whether it may be null
 * @param isRequired whether a builder asks for it
 * @param location where the contract has it
 */
public record SurfaceMember(
        Kind kind, String name, String origin, String type, boolean isNullable, boolean isRequired, Location location) {

    /** What members are. */
    public enum Kind {
        /** A record's component: an accessor, a method of the builder, a parameter of the constructor. */
        COMPONENT("component"),
        /** A method that reads. */
        ACCESSOR("accessor"),
        /** A constant that stands for a value of an enumeration. */
        CONSTANT("constant"),
        /** A constant that holds a default. */
        DEFAULT("constant"),
        /** A class that a sealed interface permits. */
        ALTERNATIVE("alternative"),
        /** A method that users implement. */
        METHOD("method");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** A member without a type of its own. */
    public static SurfaceMember of(Kind kind, String name, String origin, Location location) {
        return new SurfaceMember(kind, name, origin, "", false, false, location);
    }
}
