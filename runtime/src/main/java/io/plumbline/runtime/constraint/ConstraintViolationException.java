package io.plumbline.runtime.constraint;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a value breaks its contract; carries every violation found, not only the first. */
public final class ConstraintViolationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Violations violations;

    /** An exception for at least one violation. */
    public ConstraintViolationException(Violations violations) {
        super(violations.asList().stream().map(Violation::toString).collect(Collectors.joining("; ")));
        this.violations = violations;
    }

    /** What is wrong, in the order in which it was found. */
    public List<Violation> violations() {
        return violations.asList();
    }
}
