package io.plumbline.runtime.constraint;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a value breaks its contract; carries every violation found, not only the first.
 *
 * <p>The message gives the first twenty of them, each with its place.
 */
public final class ConstraintViolationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int MAX_SHOWN = 20;

    private final Violation[] violations;
    private final boolean truncated;

    /** An exception for at least one violation. */
    public ConstraintViolationException(Violations violations) {
        super(message(violations));
        this.violations = violations.asList().toArray(Violation[]::new);
        this.truncated = violations.isTruncated();
    }

    private static String message(Violations violations) {
        List<Violation> found = violations.asList();
        String shown = found.stream().limit(MAX_SHOWN).map(Violation::toString).collect(Collectors.joining("; "));
        int more = found.size() - MAX_SHOWN;
        if (more <= 0) {
            return shown;
        }
        return shown + "; and " + (violations.isTruncated() ? "more than " : "") + more + " more";
    }

    /** What is wrong, in the order in which it was found. */
    public List<Violation> violations() {
        return List.of(violations);
    }

    /** Whether more is wrong than {@link #violations} holds. */
    public boolean isTruncated() {
        return truncated;
    }
}
