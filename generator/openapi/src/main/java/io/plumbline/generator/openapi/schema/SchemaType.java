package io.plumbline.generator.openapi.schema;

import io.plumbline.runtime.constraint.JsonType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The types of JSON values, with whole numbers apart from the rest. */
enum SchemaType {
    NULL,
    BOOLEAN,
    OBJECT,
    ARRAY,
    INTEGER,
    FRACTION,
    STRING;

    /** The runtime's names for types. */
    static Set<JsonType> kinds(Set<SchemaType> types) {
        Set<JsonType> kinds = EnumSet.noneOf(JsonType.class);
        types.forEach(type ->
                kinds.add(type == INTEGER || type == FRACTION ? JsonType.NUMBER : JsonType.valueOf(type.name())));
        return kinds;
    }

    /** The types that a name of the {@code type} keyword stands for, empty where it is none. */
    static Optional<Set<SchemaType>> named(String name) {
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
