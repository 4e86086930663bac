package io.plumbline.generator.model;

/** What becomes of an object's properties that its schema does not list. */
public sealed interface AdditionalProperties {

    /** The schema does not speak of them: they are accepted and dropped. */
    record Ignored() implements AdditionalProperties {}

    /** {@code additionalProperties: false}: they are a violation. */
    record Forbidden() implements AdditionalProperties {}

    /** They have a schema, or {@code true}: they are accepted and kept. */
    record Kept(TypeUse value) implements AdditionalProperties {}
}
