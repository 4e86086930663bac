package io.plumbline.processor.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of code points, lone surrogates among them.
 *
 * @param ranges in order, apart from each other
 */
record CodePoints(List<Range> ranges) {

    static final CodePoints NONE = new CodePoints(List.of());
    static final CodePoints ALL = of(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);
    static final CodePoints DIGITS = of('0', '9');
    static final CodePoints WORD = of('0', '9', 'A', 'Z', '_', '_', 'a', 'z');

    /**
     * The code points between two.
     *
     * @param first the first
     * @param last the last
     */
    record Range(int first, int last) {}

    /** The ranges between each two bounds. */
    static CodePoints of(int... bounds) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            ranges.add(new Range(bounds[i], bounds[i + 1]));
        }
        return normal(ranges);
    }

    private static CodePoints normal(List<Range> ranges) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(Range::first));
        List<Range> apart = new ArrayList<>();
        for (Range range : sorted) {
            Range last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && range.first() <= last.last() + 1) {
                apart.set(apart.size() - 1, new Range(last.first(), Math.max(last.last(), range.last())));
            } else {
                apart.add(range);
            }
        }
        return new CodePoints(List.copyOf(apart));
    }

    CodePoints or(CodePoints other) {
        List<Range> all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        return normal(all);
    }

    CodePoints not() {
        List<Range> rest = new ArrayList<>();
        int next = Character.MIN_CODE_POINT;
        for (Range range : ranges) {
            if (range.first() > next) {
                rest.add(new Range(next, range.first() - 1));
            }
            next = range.last() + 1;
        }
        if (next <= Character.MAX_CODE_POINT) {
            rest.add(new Range(next, Character.MAX_CODE_POINT));
        }
        return new CodePoints(List.copyOf(rest));
    }

    /** Whether it holds all surrogates, and all code points that need two of them. */
    boolean holdsAllSurrogates() {
        Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        boolean reachesUp = last != null && last.last() == Character.MAX_CODE_POINT;
        return reachesUp
                && of(Character.MIN_SURROGATE, Character.MAX_SURROGATE)
                        .not()
                        .or(this)
                        .not()
                        .ranges
                        .isEmpty();
    }
}
