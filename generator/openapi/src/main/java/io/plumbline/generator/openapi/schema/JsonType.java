package io.plumbline.generator.openapi.schema;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The types of JSON values, with whole numbers apart from the rest. */
enum JsonType {
    NULL,
    BOOLEAN,
    OBJECT,
    ARRAY,
    INTEGER,
    FRACTION,
    STRING;

    /** The types that a name of the {@code type} keyword stands for, empty where it is none. */
    static Optional<Set<JsonType>> named(String name) {
        return switch (name) {
            case "null" -> Optional.of(EnumSet.of(NULL));
            case "boolean" -> Optional.of(EnumSet.of(BOOLEAN));
            case "object" -> Optional.of(EnumSet.of(OBJECT));
            case "array" -> Optional.of(EnumSet.of(ARRAY));
            case "integer" -> Optional.of(EnumSet.of(INTEGER));
            case "number" -> Optional.of(EnumSet.of(INTEGER, FRACTION));
            case "string" -> Optional.of(EnumSet.of(STRING));
            default -> Optional.empty();
        };
    }
}
