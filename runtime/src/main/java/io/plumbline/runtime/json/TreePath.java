package io.plumbline.runtime.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader of a tree stands: a name or an index for each open container, written as a pointer only when someone
 * asks.
 */
final class TreePath {

    private static final int BEFORE_FIRST = -1;

    private @Nullable String[] names = new @Nullable String[8];
    private int[] indexes = new int[8];
    private int depth;

    /** Containers open at the moment. */
    int depth() {
        return depth;
    }

    void enter() {
        if (depth == indexes.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        names[depth] = null;
        indexes[depth++] = BEFORE_FIRST;
    }

    void leave() {
        depth--;
    }

    /** Moves to the property of this name in the innermost container. */
    void name(String name) {
        names[depth - 1] = name;
    }

    /** Moves to the next element of the innermost container. */
    void element() {
        indexes[depth - 1]++;
    }

    /** The place as a JSON pointer. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            if (name != null) {
                Pointers.append(pointer, name);
            } else if (indexes[i] != BEFORE_FIRST) {
                Pointers.append(pointer, String.valueOf(indexes[i]));
            }
        }
        return Pointers.bounded(pointer);
    }
}
