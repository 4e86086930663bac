package io.plumbline.generator.openapi.dialect;

import io.plumbline.generator.openapi.syntax.ObjectNode;

/**
 * A version of OpenAPI.
 *
 * <p>One keyword stays that 3.1 does not have: {@code nullable: true} in a lifted schema means that null is a value
 * too, whatever the rest of the schema says.
 */
public interface Dialect {

    /** The schema with the meaning that its keywords have in OpenAPI 3.1; the same object where nothing differs. */
    ObjectNode lift(ObjectNode schema);

    /** Whether {@code $id}, {@code $anchor} and {@code $dynamicRef} are keywords. */
    boolean hasIdentifiers();

    /** Whether the keywords beside {@code $ref} count too. */
    boolean hasReferenceSiblings();

    /** Whether {@code format} is a remark by the letter, which restricts no value; before 3.1 it narrows the type. */
    boolean hasFormatAsRemark();
}
