package io.plumbline.processor.value;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Operations on domains of strings. */
public final class Texts {

    private static final int LONGEST_CONSTANT = 10_000;

    private Texts() {}

    /** The strings of a domain as far as a range tells; null where not all of it are strings. */
    public static @Nullable TextRange range(Domain domain) {
        if (domain instanceof TextRange range) {
            return range;
        }
        return domain instanceof Constants constants
                        && constants.members().stream().allMatch(String.class::isInstance)
                ? TextRange.around(constants)
                : null;
    }

    /** String concatenation of domains of strings. */
    public static Domain concat(Domain left, Domain right) {
        Domain constants = Folding.pairs(left, right, (a, b) -> {
            String text = String.valueOf(a) + b;
            return text.length() > LONGEST_CONSTANT ? null : text;
        });
        if (constants != Anything.ANYTHING) {
            return constants;
        }
        TextRange first = range(left);
        TextRange second = range(right);
        return (first == null ? TextRange.ALL : first).concat(second == null ? TextRange.ALL : second);
    }

    /** How long the strings of a domain are, in {@code char}s. */
    public static Domain length(Domain text) {
        TextRange range = range(text);
        return range == null
                ? IntegerRange.between(0, Integer.MAX_VALUE)
                : IntegerRange.between(range.minLength(), range.maxLength());
    }

    /** What is left of a string whose length, in {@code char}s, is known to be in a domain. */
    public static Value ofLength(Value text, Value length) {
        Hull lengths = Hull.of(length.domain());
        if (lengths == null) {
            return text;
        }
        Predicate<Object> fits = constant -> !(constant instanceof String string)
                || (string.length() >= lengths.min() && string.length() <= lengths.max());
        if (text.domain() instanceof Constants constants) {
            return text.restricted(constants.filter(fits), fits);
        }
        TextRange range = text.domain() instanceof TextRange known ? known : TextRange.ALL;
        return text.restricted(range.within(lengths.min(), lengths.max(), range.prefix(), range.suffix()), fits);
    }

    /** What is left of a string that is known to begin, or end, with another. */
    public static Value withEnds(Value text, String prefix, String suffix) {
        Predicate<Object> fits = constant ->
                !(constant instanceof String string) || (string.startsWith(prefix) && string.endsWith(suffix));
        if (text.domain() instanceof Constants constants) {
            return text.restricted(constants.filter(fits), fits);
        }
        TextRange range = text.domain() instanceof TextRange known ? known : TextRange.ALL;
        String start = prefix.length() > range.prefix().length() ? prefix : range.prefix();
        String end = suffix.length() > range.suffix().length() ? suffix : range.suffix();
        return text.restricted(range.within(range.minLength(), range.maxLength(), start, end), fits);
    }
}
