package io.plumbline.runtime.constraint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value with the equality of JSON Schema: numbers by value, arrays in order, objects in any order.
 *
 * <p>The order has no meaning in JSON. It is here so that a hash table stays fast when someone sends values whose
 * hashes are made to be equal.
 */
final class JsonKey implements Comparable<JsonKey> {

    private static final int LONG_DIGITS = 18;
    private static final Comparator<@Nullable JsonType> TYPES = Comparator.nullsFirst(Comparator.naturalOrder());

    private final @Nullable JsonType type;
    private final @Nullable Object scalar;
    private final List<JsonKey> parts;
    private final int hash;

    private JsonKey(@Nullable JsonType type, @Nullable Object scalar, List<JsonKey> parts) {
        this.type = type;
        this.scalar = scalar;
        this.parts = parts;
        this.hash =
                scalar instanceof BigDecimal number ? hash(number) : 31 * parts.hashCode() + Objects.hashCode(scalar);
    }

    /** The key of any value; one that is not JSON's equals what its own class says. */
    static JsonKey of(@Nullable Object value) {
        JsonType type = JsonType.of(value);
        if (value instanceof Collection<?> items) {
            List<JsonKey> parts = new ArrayList<>(items.size());
            items.forEach(item -> parts.add(of(item)));
            return new JsonKey(type, null, parts);
        }
        if (value instanceof Map<?, ?> properties) {
            TreeMap<String, JsonKey> sorted = new TreeMap<>();
            properties.forEach((name, property) -> sorted.put(String.valueOf(name), of(property)));
            List<JsonKey> parts = new ArrayList<>(2 * sorted.size());
            sorted.forEach((name, property) -> {
                parts.add(of(name));
                parts.add(property);
            });
            return new JsonKey(type, null, parts);
        }
        return new JsonKey(type, type == JsonType.NUMBER ? Numbers.exact(value) : value, List.of());
    }

    /** Equal numbers have equal whole parts; where those are long, and for all below one, the order has to do. */
    private static int hash(BigDecimal number) {
        long digits = (long) number.precision() - number.scale();
        boolean isShort = number.signum() != 0 && digits > 0 && digits <= LONG_DIGITS;
        return isShort ? Long.hashCode(number.longValue()) : 0;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        if (!(object instanceof JsonKey other) || hash != other.hash || type != other.type) {
            return false;
        }
        return scalar instanceof BigDecimal
                ? compareTo(other) == 0
                : Objects.equals(scalar, other.scalar) && parts.equals(other.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public int compareTo(JsonKey other) {
        int result = TYPES.compare(type, other.type);
        if (result == 0) {
            result = compareScalars(other);
        }
        if (result == 0) {
            result = Integer.compare(parts.size(), other.parts.size());
        }
        for (int i = 0; result == 0 && i < parts.size(); i++) {
            result = parts.get(i).compareTo(other.parts.get(i));
        }
        return result;
    }

    private int compareScalars(JsonKey other) {
        if (scalar instanceof BigDecimal number && other.scalar instanceof BigDecimal otherNumber) {
            return number.compareTo(otherNumber);
        }
        return type == JsonType.STRING || type == JsonType.BOOLEAN
                ? String.valueOf(scalar).compareTo(String.valueOf(other.scalar))
                : 0;
    }
}
