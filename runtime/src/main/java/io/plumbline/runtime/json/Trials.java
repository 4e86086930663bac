package io.plumbline.runtime.json;

import io.plumbline.runtime.constraint.Violations;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying codecs on parts of one tree.
 *
 * <p>Each codec is tried on each part only once: without that, unions inside of unions would double the work at every
 * depth, and a small document could keep a server busy for years.
 */
final class Trials {

    private final IdentityHashMap<Object, IdentityHashMap<Codec<?>, Outcome<?>>> known = new IdentityHashMap<>();

    /**
     * A trial's end.
     *
     * @param value what the codec read, null where it was wrong or is null
     * @param violations what is wrong, with pointers from the part on which the codec was tried
     * @param skipped how many values of the part are not in the value, as nothing is said of them
     */
    record Outcome<T>(@Nullable T value, Violations violations, int skipped) {}

    /** Tries the codec on a tree made by {@link JsonReader#readTree} of the reader, which has just read it. */
    <T> Outcome<T> run(Codec<T> codec, @Nullable Object tree, JsonReader outer) {
        if (tree == null || !isWorthKeeping(tree)) {
            return attempt(codec, tree, outer);
        }
        IdentityHashMap<Codec<?>, Outcome<?>> ofPart = known.computeIfAbsent(tree, key -> new IdentityHashMap<>());
        @SuppressWarnings("unchecked") // entered below, for a codec of T
        Outcome<T> earlier = (Outcome<T>) ofPart.get(codec);
        if (earlier != null) {
            return earlier;
        }
        Outcome<T> outcome = attempt(codec, tree, outer);
        ofPart.put(codec, outcome);
        return outcome;
    }

    /** Only containers hold further unions. Empty ones may be shared between places of the tree. */
    private static boolean isWorthKeeping(Object tree) {
        return (tree instanceof Map<?, ?> map && !map.isEmpty()) || (tree instanceof List<?> list && !list.isEmpty());
    }

    private <T> Outcome<T> attempt(Codec<T> codec, @Nullable Object tree, JsonReader outer) {
        TreeReader in = new TreeReader(tree, outer.limits(), this, outer.depth());
        T value = codec.read(in);
        return new Outcome<>(value, in.violations(), in.skipped());
    }
}
