package io.plumbline.runtime.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayDeque;
import java.util.Deque;

/** Puts JSON pointers (RFC 6901) together. */
final class Pointers {

    /** Characters of a pointer; of longer ones, which only hostile documents have, the middle is left out. */
    private static final int MAX_POINTER = 8_192;

    private static final int MAX_STEP = 1_024;

    private Pointers() {}

    /** Where a parser stands. */
    static String of(JsonStreamContext context) {
        Deque<JsonStreamContext> outermostFirst = new ArrayDeque<>();
        for (JsonStreamContext each = context; each != null; each = each.getParent()) {
            if (each.hasPathSegment()) {
                outermostFirst.push(each);
            }
        }
        StringBuilder pointer = new StringBuilder();
        for (JsonStreamContext each : outermostFirst) {
            append(pointer, each.inObject() ? each.getCurrentName() : String.valueOf(each.getCurrentIndex()));
        }
        return bounded(pointer);
    }

    /** Appends a name or index as one step: {@code ~} as {@code ~0}, {@code /} as {@code ~1}. */
    static void append(StringBuilder pointer, String name) {
        String step = name.length() > MAX_STEP ? name.substring(0, MAX_STEP) + '…' : name;
        boolean plain = step.indexOf('~') < 0 && step.indexOf('/') < 0;
        pointer.append('/').append(plain ? step : step.replace("~", "~0").replace("/", "~1"));
    }

    /** The pointer of the property {@code name} of the value at {@code parent}. */
    static String child(String parent, String name) {
        StringBuilder pointer = new StringBuilder(parent);
        append(pointer, name);
        return bounded(pointer);
    }

    /** The pointer of what is at {@code inner} of the value at {@code outer}. */
    static String join(String outer, String inner) {
        return bounded(new StringBuilder(outer).append(inner));
    }

    static String bounded(StringBuilder pointer) {
        if (pointer.length() > MAX_POINTER) {
            pointer.replace(MAX_POINTER / 2, pointer.length() - MAX_POINTER / 2, "…");
        }
        return pointer.toString();
    }
}
