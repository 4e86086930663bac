package io.plumbline.runtime.constraint;

import java.util.ArrayList;
import java.util.List;

/**
 * All violations of one value, in the order in which they were found.
 *
 * <p>Immutable, and {@link #NONE} until the first one: checking a valid value allocates nothing.
 */
public final class Violations {

    /** No violation. */
    public static final Violations NONE = new Violations(List.of());

    private final List<Violation> found;

    private Violations(List<Violation> found) {
        this.found = found;
    }

    /** These and one more. */
    public Violations add(Violation violation) {
        List<Violation> more = new ArrayList<>(found);
        more.add(violation);
        return new Violations(List.copyOf(more));
    }

    /** These and what {@code constraint} finds wrong with {@code value}, which stands at {@code pointer}. */
    public Violations add(String pointer, Constraint constraint, Object value) {
        return constraint
                .judge(value)
                .map(finding -> add(new Violation(pointer, finding.keyword(), finding.limit(), finding.message())))
                .orElse(this);
    }

    /** These and the absence of the required property at {@code pointer}. */
    public Violations missing(String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        return add(new Violation(pointer, "required", name, "is required"));
    }

    /** These and all of {@code nested}, which were found in the value at {@code prefix}. */
    public Violations addAll(String prefix, Violations nested) {
        Violations all = this;
        for (Violation violation : nested.found) {
            all = all.add(violation.under(prefix));
        }
        return all;
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The violations in the order in which they were found. */
    public List<Violation> asList() {
        return found;
    }

    /**
     * Refuses a value that has violations.
     *
     * @throws ConstraintViolationException with all of them, where there is one
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ConstraintViolationException(this);
        }
    }

    @Override
    public String toString() {
        return found.toString();
    }
}
