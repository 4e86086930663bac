package io.plumbline.runtime.json;

/**
 * Thrown when a text is not JSON at all, or goes beyond the {@link JsonLimits}; tells the first place at which that
 * shows.
 */
public final class JsonSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    static final int MAX_PROBLEM = 200;

    private final int line;
    private final int column;
    private final String problem;

    JsonSyntaxException(String problem, int line, int column) {
        super("line " + line + ", column " + column + ": " + bounded(problem));
        this.problem = bounded(problem);
        this.line = line;
        this.column = column;
    }

    /** The line, counted from 1. */
    public int line() {
        return line;
    }

    /** The character of the line, counted from 1. */
    public int column() {
        return column;
    }

    /** What is wrong, without the place; of bounded length and on one line. */
    public String problem() {
        return problem;
    }

    private static String bounded(String text) {
        return text.length() <= MAX_PROBLEM ? text : text.substring(0, MAX_PROBLEM) + "...";
    }
}
