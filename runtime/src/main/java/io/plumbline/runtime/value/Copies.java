package io.plumbline.runtime.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Immutable copies of what callers pass, in the order in which they passed it; {@code null} elements are kept. */
public final class Copies {

    private Copies() {}

    /** A copy of the list; the list itself where it is known to be immutable. */
    public static <E extends @Nullable Object> List<E> list(Collection<? extends E> list) {
        for (E element : list) {
            if (element == null) {
                return Collections.unmodifiableList(new ArrayList<>(list));
            }
        }
        return List.copyOf(list);
    }

    /** A copy of the list, and of each of its elements that is not {@code null}. */
    public static <E extends @Nullable Object> List<E> list(Collection<? extends E> list, UnaryOperator<E> copy) {
        List<E> copies = new ArrayList<>(list.size());
        for (E element : list) {
            copies.add(element == null ? element : copy.apply(element));
        }
        return Collections.unmodifiableList(copies);
    }

    /** A copy of the map. */
    public static <V extends @Nullable Object> Map<String, V> map(Map<String, ? extends V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A copy of the map, and of each of its values that is not {@code null}. */
    public static <V extends @Nullable Object> Map<String, V> map(Map<String, ? extends V> map, UnaryOperator<V> copy) {
        Map<String, V> copies = new LinkedHashMap<>();
        map.forEach((name, value) -> copies.put(name, value == null ? value : copy.apply(value)));
        return Collections.unmodifiableMap(copies);
    }

    /** A copy of a JSON value as a tree of maps, lists and scalars, at every depth. */
    public static Object tree(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copies = new LinkedHashMap<>();
            map.forEach((name, value) -> copies.put(String.valueOf(name), value == null ? null : tree(value)));
            return Collections.unmodifiableMap(copies);
        }
        if (tree instanceof Collection<?> list) {
            List<@Nullable Object> copies = new ArrayList<>();
            list.forEach(element -> copies.add(element == null ? null : tree(element)));
            return Collections.unmodifiableList(copies);
        }
        return tree;
    }
}
