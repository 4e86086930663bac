package io.plumbline.generator.java.type;

import io.plumbline.runtime.constraint.Constraint;
import java.util.ArrayList;
import java.util.List;

/**
 * A type as it is used in one place, with the contract's aliases followed to their end.
 *
 * @param shape what its values look like
 * @param nullable whether {@code null} is one of them
 * @param constraints what the others must fulfil, those of aliases too
 */
public record Use(Shape shape, boolean nullable, List<Constraint> constraints) {

    /** Copies the constraints. */
    public Use {
        constraints = List.copyOf(constraints);
    }

    /** This use, of which more is demanded and {@code null} perhaps allowed. */
    Use with(boolean orNull, List<Constraint> more) {
        if (more.isEmpty() && (nullable || !orNull)) {
            return this;
        }
        List<Constraint> all = new ArrayList<>(constraints);
        more.stream().filter(constraint -> !all.contains(constraint)).forEach(all::add);
        return new Use(shape, nullable || orNull, all);
    }

    /** Whether Java's {@code null} shows one of the values: JSON's own, or that in a document that a string holds. */
    public boolean admitsNull() {
        return nullable
                || (shape instanceof Shape.Encoded encoded && encoded.content().admitsNull());
    }

    /** This use without {@code null}. */
    public Use present() {
        return nullable ? new Use(shape, false, constraints) : this;
    }
}
