package io.plumbline.generator.java.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The bindings there are, by their keys. */
public final class Bindings {

    private final Map<String, FrameworkBinding> byKey = new TreeMap<>();

    private Bindings() {}

    /** Those on the class path of the generator. */
    public static Bindings load() {
        Bindings bindings = new Bindings();
        ServiceLoader.load(FrameworkBinding.class, FrameworkBinding.class.getClassLoader())
                .forEach(binding -> bindings.byKey.put(binding.key(), binding));
        return bindings;
    }

    /**
     * The bindings that the option names.
     *
     * @throws IllegalArgumentException for a key that no binding has, with all keys in its message
     */
    public List<FrameworkBinding> named(List<String> keys) {
        List<FrameworkBinding> named = new ArrayList<>();
        for (String key : keys) {
            FrameworkBinding binding = byKey.get(key);
            if (binding == null) {
                throw new IllegalArgumentException(
                        "unknown binding " + key + ", known are " + String.join(", ", byKey.keySet()));
            }
            named.add(binding);
        }
        return List.copyOf(named);
    }
}
