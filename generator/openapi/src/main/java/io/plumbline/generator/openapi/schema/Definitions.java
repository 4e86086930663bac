package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.generator.model.TypeKey;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The types that have a definition, in the order in which they were first met.
 *
 * <p>A definition is made later than it is met, so that neither recursive types nor long chains of references need a
 * deep stack.
 */
final class Definitions {

    private static final int MOST = 200_000;

    private final Map<TypeKey, Optional<TypeDefinition>> slots = new LinkedHashMap<>();
    private final Deque<Supplier<TypeDefinition>> waiting = new ArrayDeque<>();

    /**
     * Has a definition made, unless it is there or under way.
     *
     * @return whether there is still room for it
     */
    boolean reserve(TypeKey key, Supplier<TypeDefinition> maker) {
        if (slots.containsKey(key)) {
            return true;
        }
        if (slots.size() >= MOST) {
            return false;
        }
        slots.put(key, Optional.empty());
        waiting.addLast(maker);
        return true;
    }

    /** Makes everything that is waiting, and what that has made in turn. */
    void complete() {
        while (!waiting.isEmpty()) {
            TypeDefinition definition = waiting.removeFirst().get();
            slots.put(definition.key(), Optional.of(definition));
        }
    }

    /** What has been made. */
    Map<TypeKey, TypeDefinition> all() {
        Map<TypeKey, TypeDefinition> made = new LinkedHashMap<>();
        slots.forEach((key, slot) -> slot.ifPresent(definition -> made.put(key, definition)));
        return Collections.unmodifiableMap(made);
    }
}
