package io.plumbline.runtime.json;

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
    private final Deque<Iterator<?>> open = new ArrayDeque<>();
    private @Nullable Object current;

    /**
     * A reader at the root of the tree.
     *
     * @param trials where this is one of them: then the tree was made by {@link #readTree}, so it is immutable and of
     *     known types
     */
    TreeReader(@Nullable Object tree, JsonLimits limits, @Nullable Trials trials) {
        super(limits);
        this.current = tree;
        this.trials = trials;
    }

    @Override
    public JsonKind peek() {
        Object value = current;
        if (value instanceof String) {
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
        throw new IllegalArgumentException(
                "A " + value.getClass().getName() + " at \"" + pointer() + "\" is not a JSON value");
    }

    @Override
    public boolean beginObject() {
        if (!(current instanceof Map<?, ?> map)) {
            mismatch(JsonKind.OBJECT.words());
            return false;
        }
        open.push(map.entrySet().iterator());
        path.enterObject();
        return true;
    }

    @Override
    public @Nullable String nextName() {
        if (!open.element().hasNext()) {
            open.pop();
            path.leave();
            return null;
        }
        Map.Entry<?, ?> entry = (Map.Entry<?, ?>) open.element().next();
        String name = (String) entry.getKey();
        path.name(name);
        current = entry.getValue();
        return name;
    }

    @Override
    public boolean beginArray() {
        if (!(current instanceof List<?> list)) {
            mismatch(JsonKind.ARRAY.words());
            return false;
        }
        open.push(list.iterator());
        path.enterArray();
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
            return text;
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
        if (current instanceof Long value) {
            return value;
        }
        BigDecimal exact = wholeCandidate();
        return exact == null ? 0 : WholeNumbers.toLong(this, exact);
    }

    @Override
    public double readDouble() {
        if (current instanceof Number number) {
            return Decimals.finite(this, number.doubleValue());
        }
        mismatch(JsonKind.NUMBER.words());
        return 0;
    }

    @Override
    @Nullable
    BigDecimal exactNumber() {
        Object value = current;
        if (value instanceof BigDecimal decimal) {
            return Decimals.bounded(this, decimal);
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (value instanceof Double || value instanceof Float) {
            double finite = ((Number) value).doubleValue();
            return Double.isFinite(finite) ? new BigDecimal(value.toString()) : null;
        }
        return BigDecimal.valueOf(((Number) java.util.Objects.requireNonNull(value)).longValue());
    }

    @Override
    @Nullable
    Object readNumber() {
        Object value = current;
        return value instanceof Integer || value instanceof Long || value instanceof BigInteger ? value : exactNumber();
    }

    @Override
    public @Nullable Object readTree() {
        return trials == null ? super.readTree() : current;
    }

    @Override
    Trials trials() {
        return trials == null ? super.trials() : trials;
    }

    @Override
    void readScalar() {
        peek();
    }

    @Override
    String echo() {
        return Echo.of(current);
    }
}
