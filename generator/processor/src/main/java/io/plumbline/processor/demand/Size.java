package io.plumbline.processor.demand;

import io.plumbline.runtime.constraint.WholeNumbers;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of the size of a string in {@code char}s, of a collection, map or array, as other libraries state them.
 *
 * @param min the least size allowed, 0 for any
 * @param max the greatest size allowed, {@link Integer#MAX_VALUE} for any
 */
record Size(long min, long max) implements Demand {

    private static final String KEY = "size";

    /** The demand, or null where every size keeps it. */
    static @Nullable Demand of(long min, long max) {
        return min <= 0 && max >= Integer.MAX_VALUE ? null : new Size(min, max);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Optional<String> refusal(Object constant) {
        if (constant instanceof String text) {
            return refusal("the string", text.length(), "character");
        }
        if (constant instanceof Collection<?> items) {
            return refusal("the collection", items.size(), "element");
        }
        return constant instanceof Map<?, ?> map ? refusal("the map", map.size(), "entry") : Optional.empty();
    }

    private Optional<String> refusal(String subject, int size, String noun) {
        if (size >= min && size <= max) {
            return Optional.empty();
        }
        String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        String counted = subject + " has " + size + " " + (size == 1 ? noun : plural);
        return Optional.of(
                size < min
                        ? counted + ", at least " + min + (min == 1 ? " is needed" : " are needed")
                        : counted + ", at most " + max + (max == 1 ? " is allowed" : " are allowed"));
    }

    @Override
    public Optional<WholeNumbers> sizes() {
        return Optional.of(new WholeNumbers(
                min <= 0 ? null : BigInteger.valueOf(min), max >= Integer.MAX_VALUE ? null : BigInteger.valueOf(max)));
    }

    @Override
    public boolean countsChars() {
        return true;
    }
}
