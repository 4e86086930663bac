package io.plumbline.runtime.http;

import io.plumbline.runtime.http.parameter.Percent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One segment of a path template: fixed texts with parameters between them.
 *
 * @param literals the fixed texts, one more than there are parameters; the first and last may be empty
 * @param names the parameters
 */
record SegmentTemplate(List<String> literals, List<String> names) {

    static SegmentTemplate parse(String segment) {
        List<String> literals = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int open = segment.indexOf('{'); open >= 0; open = segment.indexOf('{', from)) {
            int close = segment.indexOf('}', open);
            boolean adjacent = open == from && !names.isEmpty();
            if (close < 0 || adjacent) {
                throw new IllegalArgumentException("the path segment " + segment + " can not be told apart");
            }
            literals.add(Percent.decode(segment.substring(from, open)));
            names.add(segment.substring(open + 1, close));
            from = close + 1;
        }
        literals.add(Percent.decode(segment.substring(from)));
        return new SegmentTemplate(List.copyOf(literals), List.copyOf(names));
    }

    /** Whether there is no parameter in it. */
    boolean isLiteral() {
        return names.isEmpty();
    }

    /** Whether it is one parameter and nothing else. */
    boolean isParameter() {
        return names.size() == 1 && literals.get(0).isEmpty() && literals.get(1).isEmpty();
    }

    /**
     * The parameters' texts, still escaped, or null where the fixed texts are not there.
     *
     * <p>First and last text are held to the segment's ends, each of the others is taken where it first stands, so the
     * time is linear.
     */
    @Nullable
    List<String> match(String raw) {
        List<String> captured = new ArrayList<>(names.size());
        int end = suffixStart(raw, literals.get(literals.size() - 1));
        int position = Percent.skip(raw, 0, literals.get(0));
        for (int i = 1; i < names.size() && position >= 0; i++) {
            int literal = find(raw, position, literals.get(i));
            if (literal < 0) {
                return null;
            }
            captured.add(raw.substring(position, literal));
            position = Percent.skip(raw, literal, literals.get(i));
        }
        if (position < 0 || position > end) {
            return null;
        }
        captured.add(raw.substring(position, end));
        return captured;
    }

    private static int find(String raw, int from, String literal) {
        for (int i = from; i < raw.length(); i++) {
            if (Percent.skip(raw, i, literal) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int suffixStart(String raw, String literal) {
        if (literal.isEmpty()) {
            return raw.length();
        }
        for (int i = raw.length() - literal.length(); i >= 0; i--) {
            if (Percent.skip(raw, i, literal) == raw.length()) {
                return i;
            }
        }
        return -1;
    }
}
