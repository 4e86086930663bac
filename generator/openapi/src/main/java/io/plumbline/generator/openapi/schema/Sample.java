package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.openapi.syntax.Node;

/**
 * A value that the contract gives for a schema.
 *
 * @param role what it is given as
 * @param use the type that it should fit
 * @param value the value
 */
public record Sample(Role role, TypeUse use, Node value) {

    /** What a value is given as. */
    public enum Role {
        /** What an absent value counts as. */
        DEFAULT,
        /** What a value may look like. */
        EXAMPLE
    }
}
