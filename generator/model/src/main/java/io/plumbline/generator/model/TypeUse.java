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
 * @param schemas those of {@link ApiModel#schemas} that values other than null must fit beyond type and constraints;
 *     those of the definition behind a {@link Type.Ref} are not repeated
 */
public record TypeUse(Type type, boolean nullable, List<Constraint> constraints, List<TypeKey> schemas) {

    /** Copies the lists. */
    public TypeUse {
        constraints = List.copyOf(constraints);
        schemas = List.copyOf(schemas);
    }

    /** A use that type and constraints describe. */
    public TypeUse(Type type, boolean nullable, List<Constraint> constraints) {
        this(type, nullable, constraints, List.of());
    }

    /** The type alone. */
    public static TypeUse of(Type type) {
        return new TypeUse(type, false, List.of());
    }

    /** This use of another type. */
    public TypeUse with(Type other) {
        return new TypeUse(other, nullable, constraints, schemas);
    }

    /** This use with null as a value or without. */
    public TypeUse orNull(boolean allowed) {
        return new TypeUse(type, allowed, constraints, schemas);
    }

    /** Whether every value of the type is allowed. */
    public boolean isUnlimited() {
        return constraints.isEmpty() && schemas.isEmpty();
    }
}
