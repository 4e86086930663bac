package io.plumbline.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the parts of one JSON document in their order.
 *
 * <p>Numbers are written exactly, text as UTF-8 without needless escapes; the same calls give the same bytes. Values
 * that JSON can not hold ({@code NaN}, infinities, unpaired surrogates) are refused with an
 * {@link IllegalArgumentException}.
 */
public abstract sealed class JsonWriter permits GeneratorWriter, TreeWriter {

    JsonWriter() {}

    /** Begins an object. */
    public abstract void beginObject();

    /** Ends the innermost object. */
    public abstract void endObject();

    /** Begins a property, whose value is to follow. */
    public abstract void name(String name);

    /** Begins an array. */
    public abstract void beginArray();

    /** Ends the innermost array. */
    public abstract void endArray();

    /** Writes a number. */
    public abstract void value(int value);

    /** Writes a number. */
    public abstract void value(long value);

    /** Writes a number. */
    public abstract void value(BigInteger value);

    /** Writes a number in the fewest digits that give it back; it must be finite. */
    public abstract void value(double value);

    /** Writes a number with all its digits. */
    public abstract void value(BigDecimal value);

    /** Writes a boolean. */
    public abstract void value(boolean value);

    /** Writes a string. */
    public abstract void value(String value);

    /** Writes {@code null}. */
    public abstract void nullValue();

    /**
     * Writes a tree of {@link Map}, {@link List}, {@link String}, {@link Boolean}, {@link Number} and {@code null},
     * maps in the order in which they iterate.
     */
    public final void tree(@Nullable Object tree) {
        if (tree == null) {
            nullValue();
        } else if (tree instanceof Map<?, ?> map) {
            beginObject();
            map.forEach((name, value) -> {
                name(String.valueOf(name));
                tree(value);
            });
            endObject();
        } else if (tree instanceof List<?> list) {
            beginArray();
            list.forEach(this::tree);
            endArray();
        } else {
            scalar(tree);
        }
    }

    private void scalar(Object value) {
        if (value instanceof String text) {
            value(text);
        } else if (value instanceof Boolean flag) {
            value(flag.booleanValue());
        } else if (value instanceof Number number) {
            number(number);
        } else {
            throw new IllegalArgumentException("A " + value.getClass().getName() + " is not a JSON value");
        }
    }

    private void number(Number number) {
        if (number instanceof BigDecimal decimal) {
            value(decimal);
        } else if (number instanceof BigInteger integer) {
            value(integer);
        } else if (number instanceof Double) {
            value(number.doubleValue());
        } else if (number instanceof Float) {
            value(new BigDecimal(number.toString()));
        } else {
            value(number.longValue());
        }
    }
}
