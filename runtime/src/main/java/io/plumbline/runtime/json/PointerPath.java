package io.plumbline.runtime.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader stands, kept as a stack of names and indexes and written as a JSON pointer only when someone asks.
 *
 * <p>Of every open object all names seen so far are kept, the last one being the place: the same stack finds names
 * given twice. Up to {@link #FEW} names are compared one by one, which costs no allocation; from there on a set takes
 * over.
 */
final class PointerPath {

    private static final int FEW = 16;

    /** Characters of a pointer; of longer ones, which only hostile documents have, the middle is left out. */
    private static final int MAX_POINTER = 8_192;

    private static final int MAX_STEP = 1_024;

    /**
     * One entry for each open container: {@code ~start} of its names for an object, elements begun so far for an array.
     */
    private int[] frames = new int[8];

    private int depth;
    private @Nullable String[] names = new @Nullable String[16];
    private int top;
    private @Nullable Map<Integer, Set<String>> wide;

    /** Containers open at the moment. */
    int depth() {
        return depth;
    }

    void enterObject() {
        push(~top);
    }

    void enterArray() {
        push(0);
    }

    private void push(int frame) {
        if (depth == frames.length) {
            frames = Arrays.copyOf(frames, depth * 2);
        }
        frames[depth++] = frame;
    }

    void leave() {
        int frame = frames[--depth];
        if (frame < 0) {
            top = ~frame;
            if (wide != null) {
                wide.remove(depth);
            }
        }
    }

    /** Moves to the next element of the innermost array. */
    void element() {
        frames[depth - 1]++;
    }

    /** Moves to the property of this name in the innermost object; false where the object already had one. */
    boolean name(String name) {
        int start = ~frames[depth - 1];
        if (top - start >= FEW) {
            return nameInWide(start, name);
        }
        boolean fresh = true;
        for (int i = start; i < top; i++) {
            if (name.equals(names[i])) {
                fresh = false;
                break;
            }
        }
        pushName(name);
        return fresh;
    }

    /** Moves to the property of this name in the innermost object, which is known to have no two of one name. */
    void setName(String name) {
        top = ~frames[depth - 1];
        pushName(name);
    }

    private void pushName(String name) {
        if (top == names.length) {
            names = Arrays.copyOf(names, top * 2);
        }
        names[top++] = name;
    }

    private boolean nameInWide(int start, String name) {
        if (wide == null) {
            wide = new HashMap<>();
        }
        Set<String> seen = wide.computeIfAbsent(depth - 1, key -> new HashSet<>());
        if (seen.isEmpty()) {
            for (int i = start; i < top; i++) {
                String earlier = names[i];
                if (earlier != null) {
                    seen.add(earlier);
                }
            }
        }
        names[top - 1] = name;
        return seen.add(name);
    }

    /** The place as a JSON pointer. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            if (frames[i] > 0) {
                pointer.append('/').append(frames[i] - 1);
            } else if (frames[i] < 0) {
                appendName(pointer, ~frames[i], endOfNames(i + 1));
            }
        }
        return bounded(pointer);
    }

    private int endOfNames(int frame) {
        for (int i = frame; i < depth; i++) {
            if (frames[i] < 0) {
                return ~frames[i];
            }
        }
        return top;
    }

    private void appendName(StringBuilder pointer, int start, int end) {
        String name = end > start ? names[end - 1] : null;
        if (name != null) {
            pointer.append('/');
            appendEscaped(pointer, name);
        }
    }

    /** A name as one step of a JSON pointer (RFC 6901): {@code ~} as {@code ~0}, {@code /} as {@code ~1}. */
    private static void appendEscaped(StringBuilder pointer, String name) {
        String step = name.length() > MAX_STEP ? name.substring(0, MAX_STEP) + '…' : name;
        boolean plain = step.indexOf('~') < 0 && step.indexOf('/') < 0;
        pointer.append(plain ? step : step.replace("~", "~0").replace("/", "~1"));
    }

    /** The pointer of the property {@code name} of the value at {@code parent}. */
    static String child(String parent, String name) {
        StringBuilder pointer = new StringBuilder(parent).append('/');
        appendEscaped(pointer, name);
        return bounded(pointer);
    }

    /** The pointer of what is at {@code inner} of the value at {@code outer}. */
    static String join(String outer, String inner) {
        return bounded(new StringBuilder(outer).append(inner));
    }

    private static String bounded(StringBuilder pointer) {
        if (pointer.length() > MAX_POINTER) {
            pointer.replace(MAX_POINTER / 2, pointer.length() - MAX_POINTER / 2, "…");
        }
        return pointer.toString();
    }
}
