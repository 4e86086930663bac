package io.plumbline.runtime.urn;

import io.plumbline.runtime.urn.syntax.UrnPart;
import io.plumbline.runtime.urn.syntax.UrnProblem;

/**
 * Thrown when a text is not the URN it should be.
 *
 * <p>The message names the part, where it starts and what is wrong in it, as {@code function URN: package at 54: 'x y'
 * has ' ' at 55; letters, digits, '-' and '_' only}. It quotes a bounded number of characters and only printable ASCII,
 * so it may go into a log or an answer as it is.
 */
public final class UrnSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int MAX_INPUT = 512;

    private final String input;
    private final String part;
    private final int index;

    UrnSyntaxException(UrnProblem problem) {
        super(problem.message());
        String whole = problem.input();
        this.input = whole.length() <= MAX_INPUT ? whole : whole.substring(0, MAX_INPUT);
        this.part = problem.part();
        this.index = problem.index();
    }

    /** Gives {@code value} back if all of it may be {@code part}, and throws if it may not. */
    static String require(UrnPart part, String value) {
        UrnProblem problem = part.check(value);
        if (problem != null) {
            throw new UrnSyntaxException(problem);
        }
        return value;
    }

    /** The text that was refused, its first 512 characters if it is longer; unlike the message not made printable. */
    public String getInput() {
        return input;
    }

    /** The name of the part that is wrong, such as {@code region} or {@code NSS}. */
    public String getPart() {
        return part;
    }

    /** The index, from 0, of the first character that is wrong, or the input's length where something is missing. */
    public int getIndex() {
        return index;
    }
}
