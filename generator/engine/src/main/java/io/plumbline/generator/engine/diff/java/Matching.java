package io.plumbline.generator.engine.diff.java;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which of the new things is which of the old ones: that of the same name, as users see it, and else that of the same
 * origin, which then is renamed.
 *
 * @param both old ones with their new ones
 * @param removed old ones without
 * @param added new ones that were none of the old ones
 */
record Matching<T>(Map<T, T> both, List<T> removed, List<T> added) {

    static <T> Matching<T> of(List<T> old, List<T> now, Function<T, Object> name, BiPredicate<T, T> sameOrigin) {
        Map<Object, T> byName = new LinkedHashMap<>();
        now.forEach(each -> byName.put(name.apply(each), each));
        Map<T, T> both = new LinkedHashMap<>();
        List<T> removed = new ArrayList<>();
        for (T each : old) {
            T other = byName.remove(name.apply(each));
            if (other == null) {
                removed.add(each);
            } else {
                both.put(each, other);
            }
        }
        List<T> added = new ArrayList<>(byName.values());
        for (T each : List.copyOf(removed)) {
            added.stream()
                    .filter(other -> sameOrigin.test(each, other))
                    .findFirst()
                    .ifPresent(other -> {
                        both.put(each, other);
                        removed.remove(each);
                        added.remove(other);
                    });
        }
        return new Matching<>(both, removed, added);
    }
}
