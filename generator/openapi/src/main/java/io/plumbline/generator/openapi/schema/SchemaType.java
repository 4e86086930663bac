package io.plumbline.generator.openapi.schema;

import io.plumbline.runtime.constraint.JsonType;
import java.util.EnumSet;
import java.util.Locale;
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

    /**
     * The name of the type that the author of another name, such as {@code Integer} or {@code file}, has in mind; empty
     * for any type.
     */
    static Optional<String> meant(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (named(lower).isPresent()) {
            return Optional.of(lower);
        }
        return switch (lower) {
            case "int", "int32", "int64", "long", "short", "byte" -> Optional.of("integer");
            case "float", "double", "decimal" -> Optional.of("number");
            case "bool" -> Optional.of("boolean");
            case "str", "text", "char", "file", "date", "datetime", "date-time", "uuid", "uri" -> Optional.of("string");
            case "list", "set" -> Optional.of("array");
            case "map", "dict", "struct" -> Optional.of("object");
            default -> Optional.empty();
        };
    }
}
