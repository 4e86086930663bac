package io.plumbline.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Objects whose names are data. Values that are wrong are left out of the map, beside the violation that tells of them.
 */
record MapCodec<T extends @Nullable Object>(Codec<T> value) implements Codec<Map<String, T>> {

    @Override
    @SuppressWarnings("NullAway") // null gets in only where the element codec gave it without a violation
    public @Nullable Map<String, T> read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Map<String, @Nullable T> map = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            int before = in.violationCount();
            T one = value.read(in);
            if (one != null || in.violationCount() == before) {
                map.put(name, one);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public void write(JsonWriter out, Map<String, T> values) {
        out.beginObject();
        values.forEach((name, one) -> {
            out.name(name);
            value.write(out, one);
        });
        out.endObject();
    }
}
