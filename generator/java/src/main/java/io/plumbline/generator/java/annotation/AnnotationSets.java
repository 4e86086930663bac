package io.plumbline.generator.java.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/** The frameworks there are, by their keys. */
public final class AnnotationSets {

    private final Map<String, FrameworkAnnotations> byKey = new TreeMap<>();

    private AnnotationSets() {}

    /** Those on the class path of the generator. */
    public static AnnotationSets load() {
        AnnotationSets sets = new AnnotationSets();
        ServiceLoader.load(FrameworkAnnotations.class, FrameworkAnnotations.class.getClassLoader())
                .forEach(framework -> sets.byKey.put(framework.key(), framework));
        return sets;
    }

    /** All keys. */
    public Set<String> keys() {
        return Set.copyOf(byKey.keySet());
    }

    /**
     * The frameworks of these keys, in an order that does not depend on theirs.
     *
     * @throws IllegalArgumentException for a key that no framework has, with all keys in its message
     */
    public List<FrameworkAnnotations> named(Collection<String> keys) {
        List<FrameworkAnnotations> named = new ArrayList<>();
        for (String key : keys.stream().distinct().sorted().toList()) {
            FrameworkAnnotations framework = byKey.get(key);
            if (framework == null) {
                throw new IllegalArgumentException(
                        "unknown annotations " + key + ", known are " + String.join(", ", byKey.keySet()));
            }
            named.add(framework);
        }
        return List.copyOf(named);
    }
}
