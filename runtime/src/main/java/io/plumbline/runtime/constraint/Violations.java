package io.plumbline.runtime.constraint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The violations of one value, in the order in which they were found; {@link #LIMIT} of them at most.
 *
 * <p>Immutable, and {@link #NONE} until the first one: checking a valid value allocates nothing. Adding one costs the
 * same however many there are. What is found beyond the limit is counted as {@link #isTruncated} and not kept, so that
 * a hostile value can not fill the memory with complaints.
 */
public final class Violations {

    /** The greatest number of violations kept. */
    public static final int LIMIT = 1000;

    /** No violation. */
    public static final Violations NONE = new Violations(null, null, 0, false);

    private final @Nullable Violations before;
    private final @Nullable Violation last;
    private final int size;
    private final boolean truncated;

    private Violations(@Nullable Violations before, @Nullable Violation last, int size, boolean truncated) {
        this.before = before;
        this.last = last;
        this.size = size;
        this.truncated = truncated;
    }

    /** These and one more. */
    public Violations add(Violation violation) {
        if (truncated) {
            return this;
        }
        return size < LIMIT
                ? new Violations(this, violation, size + 1, false)
                : new Violations(before, last, size, true);
    }

    /** These and what {@code constraint} finds wrong with {@code value}, which stands at {@code pointer}. */
    public Violations add(String pointer, Constraint constraint, @Nullable Object value) {
        return constraint
                .judge(value)
                .map(finding -> add(new Violation(pointer, finding.keyword(), finding.limit(), finding.message())))
                .orElse(this);
    }

    /** These and the absence of the required property at {@code pointer}. */
    public Violations missing(String pointer) {
        String token = pointer.substring(pointer.lastIndexOf('/') + 1);
        String name = token.replace("~1", "/").replace("~0", "~");
        return add(new Violation(pointer, "required", name, "is required"));
    }

    /** These and all of {@code nested}, which were found in the value at {@code prefix}. */
    public Violations addAll(String prefix, Violations nested) {
        Violations all = this;
        for (Violation violation : nested.asList()) {
            all = all.add(violation.under(prefix));
        }
        return nested.truncated && !all.truncated ? new Violations(all.before, all.last, all.size, true) : all;
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Whether more is wrong than is kept. */
    public boolean isTruncated() {
        return truncated;
    }

    /** The violations in the order in which they were found. */
    public List<Violation> asList() {
        List<Violation> found = new ArrayList<>(size);
        for (Violations each = this; each != null; each = each.before) {
            if (each.last != null) {
                found.add(each.last);
            }
        }
        Collections.reverse(found);
        return Collections.unmodifiableList(found);
    }

    /**
     * Refuses a value that has violations.
     *
     * @throws ConstraintViolationException with all of them, where there is one
     */
    public void throwIfAny() {
        if (size > 0) {
            throw new ConstraintViolationException(this);
        }
    }

    @Override
    public String toString() {
        return asList().toString();
    }
}
