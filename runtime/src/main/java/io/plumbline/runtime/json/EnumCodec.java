package io.plumbline.runtime.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fixed set of scalars, each with its Java value; numbers are compared by value and not by spelling. */
final class EnumCodec<T> implements Codec<T> {

    private final Map<Object, T> byKey = new HashMap<>();
    private final Function<? super T, ?> wire;
    private final String words;

    EnumCodec(Map<?, ? extends T> byWire, Function<? super T, ?> wire) {
        new LinkedHashMap<Object, T>(byWire).forEach((value, constant) -> byKey.put(key(value), constant));
        this.wire = wire;
        this.words = byWire.keySet().stream().map(Echo::of).collect(Collectors.joining(", "));
    }

    private static Object key(Object value) {
        return value instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : value;
    }

    @Override
    public @Nullable T read(JsonReader in) {
        int before = in.violationCount();
        Object value = in.peek() == JsonKind.STRING ? in.readString() : in.readTree();
        T constant = value == null ? null : byKey.get(key(value));
        if (constant == null && in.violationCount() == before) {
            in.report("enum", "[" + words + "]", Echo.of(value) + " is not one of " + words);
        }
        return constant;
    }

    @Override
    public void write(JsonWriter out, T value) {
        out.tree(wire.apply(value));
    }
}
