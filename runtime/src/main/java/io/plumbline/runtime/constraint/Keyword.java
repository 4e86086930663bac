package io.plumbline.runtime.constraint;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One JSON Schema keyword of a {@link Family}.
 *
 * @param name the keyword, for example {@code maxLength}
 * @param member the annotation member that carries it: the same name, except where that is a reserved word of Java
 * @param kind what its limit is
 */
public record Keyword(String name, String member, Kind kind) {

    /** A keyword whose annotation member has its name. */
    static Keyword of(String name, Kind kind) {
        return new Keyword(name, name, kind);
    }

    /** What a keyword's limit is, and how an annotation member and a factory parameter hold it. */
    public enum Kind {
        /** Any number: {@link BigDecimal}, in Java source decimal text. */
        NUMBER("a number"),
        /** A whole number from 0, in Java source an {@code int}. */
        COUNT("a whole number from 0"),
        /** True or false. */
        FLAG("true or false"),
        /** Text. */
        TEXT("a string"),
        /** Any value, as its JSON text. */
        VALUE("a value"),
        /** Any values, each as its JSON text: {@code List<String>}, in an annotation {@code String[]}. */
        VALUES("an array of at least one value");

        private final String description;

        Kind(String description) {
            this.description = description;
        }

        /** What stands for no limit in Java source; an annotation member's default. */
        public Object absent() {
            return switch (this) {
                case NUMBER, TEXT, VALUE -> "";
                case COUNT -> Counts.ABSENT;
                case FLAG -> false;
                case VALUES -> List.of();
            };
        }

        /** The limits allowed, in words that fit after "must be". */
        public String description() {
            return description;
        }

        /** Whether a schema may give this JSON value as the limit. */
        public boolean accepts(@Nullable Object value) {
            return switch (this) {
                case NUMBER -> JsonType.of(value) == JsonType.NUMBER;
                case COUNT -> isCount(Numbers.exact(value));
                case FLAG -> value instanceof Boolean;
                case TEXT -> value instanceof String;
                case VALUE -> true;
                case VALUES -> value instanceof Collection<?> values && !values.isEmpty();
            };
        }

        private static boolean isCount(@Nullable BigDecimal number) {
            return number != null && number.signum() >= 0 && Decimals.isMultiple(number, BigDecimal.ONE);
        }
    }

    /** The limit as Java source holds it: {@link String}, {@link Integer}, {@link Boolean} or {@code List<String>}. */
    Object write(Keywords keywords) {
        Object value = keywords.values().get(name);
        if (value == null) {
            return kind.absent();
        }
        return value instanceof BigDecimal number ? number.toString() : value;
    }

    /** The limit that a member of an annotation holds, or empty where it holds none. */
    Optional<Object> read(@Nullable Object memberValue) {
        if (memberValue == null || memberValue.equals(kind.absent())) {
            return Optional.empty();
        }
        return Optional.of(kind == Kind.NUMBER ? number(memberValue.toString()) : memberValue);
    }

    private BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(member + " " + Echo.of(text) + " is not a number", e);
        }
    }
}
