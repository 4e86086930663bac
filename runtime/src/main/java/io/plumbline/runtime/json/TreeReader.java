package io.plumbline.runtime.json;

import io.plumbline.runtime.value.Content;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a tree of maps, lists and scalars as if it were text. */
final class TreeReader extends JsonReader {

    private final @Nullable Trials trials;
    private final TreePath path = new TreePath();
    private final Deque<Iterator<?>> open = new ArrayDeque<>();
    private final int outerDepth;
    private @Nullable Object current;
    private int skipped;

    /**
     * A reader at the root of the tree.
     *
     * @param trials where this is one of them: then the tree was made by {@link #readTree}, so it is immutable and
     *     nothing in it needs a second check
     * @param outerDepth containers around the root in the document of which it is a part
     */
    TreeReader(@Nullable Object tree, JsonLimits limits, @Nullable Trials trials, int outerDepth) {
        super(limits);
        this.outerDepth = outerDepth;
        this.current = tree;
        this.trials = trials;
    }

    @Override
    public JsonKind peek() {
        Object value = current;
        if (value instanceof String || value instanceof Content) {
            return JsonKind.STRING;
        }
        if (value instanceof Number) {
            return JsonKind.NUMBER;
        }
        if (value instanceof Boolean) {
            return JsonKind.BOOLEAN;
        }
        if (value instanceof Map) {
            return JsonKind.OBJECT;
        }
        if (value instanceof List) {
            return JsonKind.ARRAY;
        }
        if (value == null) {
            return JsonKind.NULL;
        }
        throw notJson(value);
    }

    private IllegalArgumentException notJson(@Nullable Object value) {
        String type = value == null ? "null" : value.getClass().getName();
        return new IllegalArgumentException("A " + type + " at \"" + pointer() + "\" of the tree is not JSON");
    }

    @Override
    public boolean beginObject() {
        if (!(current instanceof Map<?, ?> map)) {
            mismatch(JsonKind.OBJECT.words());
            return false;
        }
        if (isTooDeep()) {
            return false;
        }
        open.push(map.entrySet().iterator());
        path.enter();
        return true;
    }

    private boolean isTooDeep() {
        int limit = limits().maxDepth();
        if (depth() < limit) {
            return false;
        }
        report("maxDepth", String.valueOf(limit), "the value is nested more than " + limit + " deep");
        return true;
    }

    @Override
    public @Nullable String nextName() {
        Iterator<?> entries = open.element();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) entries.next();
            if (!(entry.getKey() instanceof String name)) {
                throw notJson(entry.getKey());
            }
            path.name(name);
            current = entry.getValue();
            if (isText(name)) {
                return name;
            }
        }
        open.pop();
        path.leave();
        return null;
    }

    /** Whether all characters are whole; otherwise that is reported. */
    private boolean isText(String text) {
        if (trials != null || Utf8.unpairedSurrogate(text) < 0) {
            return true;
        }
        report("type", "string", Echo.quote(text) + " is not text: a surrogate in it is only half of a character");
        return false;
    }

    @Override
    public boolean beginArray() {
        if (!(current instanceof List<?> list)) {
            mismatch(JsonKind.ARRAY.words());
            return false;
        }
        if (isTooDeep()) {
            return false;
        }
        open.push(list.iterator());
        path.enter();
        return true;
    }

    @Override
    public boolean nextElement() {
        if (!open.element().hasNext()) {
            open.pop();
            path.leave();
            return false;
        }
        current = open.element().next();
        path.element();
        return true;
    }

    @Override
    public @Nullable String readString() {
        if (current instanceof String text) {
            return isText(text) ? text : null;
        }
        mismatch(JsonKind.STRING.words());
        return null;
    }

    @Override
    public boolean readBoolean() {
        if (current instanceof Boolean value) {
            return value;
        }
        mismatch(JsonKind.BOOLEAN.words());
        return false;
    }

    @Override
    public int readInt() {
        if (current instanceof Integer value) {
            return value;
        }
        BigDecimal exact = wholeCandidate();
        return exact == null ? 0 : WholeNumbers.toInt(this, exact);
    }

    @Override
    public long readLong() {
        if (current instanceof Long || current instanceof Integer) {
            return ((Number) current).longValue();
        }
        BigDecimal exact = wholeCandidate();
        return exact == null ? 0 : WholeNumbers.toLong(this, exact);
    }

    @Override
    public double readDouble() {
        if (!isNumber(JsonKind.NUMBER.words())) {
            return 0;
        }
        BigDecimal exact = exactNumber();
        return exact == null ? 0 : Decimals.finite(this, exact.doubleValue());
    }

    @Override
    @Nullable
    BigDecimal exactNumber() {
        Object value = current;
        if (value instanceof BigDecimal decimal) {
            return Decimals.bounded(this, decimal);
        }
        if (value instanceof Double finite && Double.isFinite(finite)) {
            return BigDecimal.valueOf(finite);
        }
        if (value instanceof BigInteger integer) {
            return Decimals.bounded(this, new BigDecimal(integer));
        }
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        try {
            return new BigDecimal(String.valueOf(value));
        } catch (NumberFormatException e) {
            mismatch(JsonKind.NUMBER.words()); // NaN and the infinities
            return null;
        }
    }

    @Override
    @Nullable
    Object readNumber() {
        Object value = current;
        if (value instanceof Integer) {
            return value;
        }
        BigDecimal exact = exactNumber();
        boolean fraction = value instanceof BigDecimal || value instanceof Double || value instanceof Float;
        return exact == null || fraction ? exact : WholeNumbers.smallest(exact.toBigInteger());
    }

    @Override
    public @Nullable Object readTree() {
        return trials == null && heldContent() == null ? super.readTree() : current;
    }

    @Override
    @Nullable
    Content heldContent() {
        return current instanceof Content content ? content : null;
    }

    @Override
    public void skip() {
        if (trials == null) {
            super.skip();
        }
        skipped++;
    }

    @Override
    void addSkipped(int count) {
        skipped += count;
    }

    /** How many values nobody wanted, those in parts that were read by others included. */
    int skipped() {
        return skipped;
    }

    @Override
    Trials trials() {
        return trials == null ? super.trials() : trials;
    }

    @Override
    void readScalar() {
        if (current instanceof String text) {
            isText(text);
        }
    }

    @Override
    int depth() {
        return outerDepth + path.depth();
    }

    @Override
    public String pointer() {
        return path.pointer();
    }

    @Override
    String echo() {
        return Echo.of(current);
    }
}
