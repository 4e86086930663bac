package io.plumbline.runtime.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Header lines in the order in which they were sent; names match in any case.
 *
 * @param lines name and value of each line, a name may stand on several
 */
public record Headers(List<Line> lines) {

    /** No line. */
    public static final Headers NONE = new Headers(List.of());

    /**
     * One header line.
     *
     * @param name a token as RFC 9110 has it
     * @param value anything but line ends and NUL, so that no value can begin a line of its own
     */
    public record Line(String name, String value) {

        /** Checks both. */
        public Line {
            if (name.isEmpty() || !name.chars().allMatch(Line::isToken)) {
                throw new IllegalArgumentException("a header's name has characters that are not allowed");
            }
            if (value.chars().anyMatch(c -> c == '\r' || c == '\n' || c == 0)) {
                throw new IllegalArgumentException("the value of header " + name + " has a line end or NUL");
            }
        }

        private static boolean isToken(int c) {
            return c > ' ' && c < 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
        }
    }

    /** Copies the lines. */
    public Headers {
        lines = List.copyOf(lines);
    }

    /** These and one more line. */
    public Headers with(String name, String value) {
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(name, value));
        return new Headers(more);
    }

    /** These and all lines of {@code others}. */
    public Headers with(Headers others) {
        List<Line> more = new ArrayList<>(lines);
        more.addAll(others.lines);
        return new Headers(more);
    }

    /** The value of the first line of that name. */
    public Optional<String> first(String name) {
        return lines.stream()
                .filter(line -> line.name().equalsIgnoreCase(name))
                .map(Line::value)
                .findFirst();
    }

    /** The values of all lines of that name, in order. */
    public List<String> all(String name) {
        return lines.stream()
                .filter(line -> line.name().equalsIgnoreCase(name))
                .map(Line::value)
                .toList();
    }
}
