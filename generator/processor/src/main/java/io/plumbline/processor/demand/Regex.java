package io.plumbline.processor.demand;

import io.plumbline.processor.language.Expression;
import io.plumbline.processor.language.Expression.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Java's own regular expressions, which a whole string must match one of. */
final class Regex {

    private static final String KEY = "pattern";
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_STEPS = 200_000;

    private Regex() {}

    /** The demand, or null where one is no regular expression. */
    static @Nullable Demand anyOf(List<String> sources, int flags) {
        try {
            List<Pattern> patterns = sources.stream()
                    .map(source -> Pattern.compile(source, flags))
                    .toList();
            return new ConstantTest(
                    KEY,
                    constant -> constant instanceof String text && refuse(patterns, text)
                            ? Optional.of(Quoted.of(text) + " does not match " + String.join(" or ", sources))
                            : Optional.empty(),
                    expression(sources, flags));
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    private static Optional<Expression> expression(List<String> sources, int flags) {
        boolean isOne = sources.size() == 1 && flags == 0;
        return isOne ? Optional.of(new Expression(sources.get(0), Dialect.JAVA)) : Optional.empty();
    }

    private static boolean refuse(List<Pattern> patterns, String text) {
        try {
            return text.length() <= LONGEST_TEXT
                    && patterns.stream()
                            .noneMatch(pattern -> pattern.matcher(new Bounded(text, new AtomicInteger()))
                                    .matches());
        } catch (TooLong | StackOverflowError e) {
            return false; // not known
        }
    }

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("too many steps", null, false, false);
        }
    }

    /** Text that lets itself be looked at only so often, so that no expression takes for ever. */
    private record Bounded(CharSequence text, AtomicInteger looks) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (looks.incrementAndGet() > MOST_STEPS) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Bounded(text.subSequence(start, end), looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
