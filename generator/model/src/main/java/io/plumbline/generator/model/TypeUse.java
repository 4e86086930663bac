package io.plumbline.generator.model;

import io.plumbline.runtime.constraint.Constraint;
import java.util.List;

/**
 * A type as it is used in one place.
 *
 * @param type the type
 * @param nullable whether JSON {@code null} is a value here too; for a {@link Type.Ref} the answer of the definition
 *     behind it is already in it, so that nobody has to follow references to know
 * @param constraints what values must fulfil beyond the type; those of the definition behind a {@link Type.Ref} are not
 *     repeated
 */
public record TypeUse(Type type, boolean nullable, List<Constraint> constraints) {

    /** Copies the constraints. */
    public TypeUse {
        constraints = List.copyOf(constraints);
    }

    /** The type alone. */
    public static TypeUse of(Type type) {
        return new TypeUse(type, false, List.of());
    }
}
