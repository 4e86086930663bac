package io.plumbline.runtime.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that the open objects of a text have had so far, to find those given twice.
 *
 * <p>One stack serves all of them, with a null below the names of each object. Up to {@link #FEW} names are compared
 * one by one, which costs no allocation; from there on a set takes over.
 */
final class SeenNames {

    private static final int FEW = 16;

    private @Nullable String[] names = new @Nullable String[8];
    private int top;

    /** Sets of the objects with many names, by where on the stack the object begins. */
    private @Nullable Map<Integer, Set<String>> wide;

    void enterObject() {
        push(null);
    }

    void leaveObject() {
        while (names[--top] != null) {
            // down to the null that the object began with
        }
        if (wide != null) {
            wide.remove(top);
        }
    }

    /** Takes down a name of the innermost object; false where it had that already. */
    boolean add(String name) {
        int hash = name.hashCode();
        int at = top;
        String earlier = names[--at];
        while (earlier != null) {
            if (earlier.hashCode() == hash && earlier.equals(name)) {
                return false;
            }
            earlier = names[--at];
        }
        if (top - at > FEW) {
            return addToWide(at, name);
        }
        push(name);
        return true;
    }

    private void push(@Nullable String name) {
        if (top == names.length) {
            names = Arrays.copyOf(names, top * 2);
        }
        names[top++] = name;
    }

    private boolean addToWide(int start, String name) {
        if (wide == null) {
            wide = new HashMap<>();
        }
        return wide.computeIfAbsent(start, key -> new HashSet<>()).add(name);
    }
}
