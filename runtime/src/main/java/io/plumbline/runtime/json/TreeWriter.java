package io.plumbline.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an immutable tree of maps, lists and scalars, the same that a reader gives. */
final class TreeWriter extends JsonWriter {

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Object root;

    /** A container that is not yet ended: one of the two collections, and the name that waits for its value. */
    private static final class Open {
        private final @Nullable Map<String, @Nullable Object> map;
        private final List<@Nullable Object> list = new ArrayList<>();
        private String name = "";

        Open(boolean object) {
            map = object ? new LinkedHashMap<>() : null;
        }

        void add(@Nullable Object value) {
            if (map != null) {
                map.put(name, value);
            } else {
                list.add(value);
            }
        }

        Object result() {
            return map != null ? Collections.unmodifiableMap(map) : Collections.unmodifiableList(list);
        }
    }

    /** The tree, once the document is complete. */
    @Nullable
    Object result() {
        return root;
    }

    private void add(@Nullable Object value) {
        Open innermost = open.peek();
        if (innermost == null) {
            root = value;
        } else {
            innermost.add(value);
        }
    }

    @Override
    public void beginObject() {
        open.push(new Open(true));
    }

    @Override
    public void endObject() {
        add(open.pop().result());
    }

    @Override
    public void name(String name) {
        open.element().name = whole(name);
    }

    @Override
    public void beginArray() {
        open.push(new Open(false));
    }

    @Override
    public void endArray() {
        add(open.pop().result());
    }

    @Override
    public void value(int value) {
        add(value);
    }

    @Override
    public void value(long value) {
        if (value == (int) value) {
            add((int) value);
        } else {
            add(value);
        }
    }

    @Override
    public void value(BigInteger value) {
        if (value.bitLength() < Long.SIZE) {
            value(value.longValue());
        } else {
            add(value);
        }
    }

    @Override
    public void value(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is not a JSON number");
        }
        add(new BigDecimal(Double.toString(value)));
    }

    @Override
    public void value(BigDecimal value) {
        add(value);
    }

    @Override
    public void value(boolean value) {
        add(value);
    }

    @Override
    public void value(String value) {
        add(whole(value));
    }

    private static String whole(String text) {
        if (Utf8.unpairedSurrogate(text) >= 0) {
            throw new IllegalArgumentException("A string can not be written: it has half of a character");
        }
        return text;
    }

    @Override
    public void nullValue() {
        add(null);
    }
}
