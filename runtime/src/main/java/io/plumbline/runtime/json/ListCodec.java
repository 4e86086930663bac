package io.plumbline.runtime.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arrays whose elements are alike. Elements that are wrong are left out of the list, beside the violation that tells of
 * them.
 */
record ListCodec<T extends @Nullable Object>(Codec<T> element) implements Codec<List<T>> {

    @Override
    @SuppressWarnings("NullAway") // null gets in only where the element codec gave it without a violation
    public @Nullable List<T> read(JsonReader in) {
        if (!in.beginArray()) {
            return null;
        }
        List<@Nullable T> list = new ArrayList<>();
        while (in.nextElement()) {
            int before = in.violationCount();
            T value = element.read(in);
            if (value != null || in.violationCount() == before) {
                list.add(value);
            }
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    @SuppressWarnings("NullAway") // it takes the elements of a List<T> for nullable whenever T may be
    public void write(JsonWriter out, List<T> value) {
        out.beginArray();
        for (T one : value) {
            element.write(out, one);
        }
        out.endArray();
    }
}
