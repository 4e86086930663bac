package io.plumbline.runtime.constraint;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of values that JSON Schema tells apart; whole numbers are a matter of value and not of kind. */
public enum JsonType {
    NULL,
    BOOLEAN,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT;

    /** The kind of a value as {@link Constraint#judge} takes it, or null where it is none of JSON's. */
    public static @Nullable JsonType of(@Nullable Object value) {
        if (value == null) {
            return NULL;
        }
        if (value instanceof String) {
            return STRING;
        }
        if (value instanceof Boolean) {
            return BOOLEAN;
        }
        if (Numbers.exact(value) != null) {
            return NUMBER;
        }
        if (value instanceof Collection) {
            return ARRAY;
        }
        return value instanceof Map ? OBJECT : null;
    }
}
