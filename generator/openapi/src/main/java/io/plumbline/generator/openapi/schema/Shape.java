package io.plumbline.generator.openapi.schema;

/** The kinds of types that schemas become. */
enum Shape {
    /** Null is the only value. */
    NOTHING(false),
    /** Listed scalar values. */
    ENUMERATION(true),
    /** Several alternatives, by {@code oneOf} or {@code anyOf}. */
    UNION(true),
    /** Several alternatives, one for each JSON type. */
    TYPES(true),
    /** Known properties. */
    OBJECT(true),
    /** Names that are data. */
    MAP(false),
    /** Elements. */
    LIST(false),
    /** A boolean, number or string. */
    SCALAR(false),
    /** Any value. */
    ANY(false);

    private final boolean defined;

    Shape(boolean defined) {
        this.defined = defined;
    }

    /** Whether such a type always has a definition. */
    boolean isDefined() {
        return defined;
    }
}
