package io.plumbline.generator.openapi.schema;

/** How much of what schemas do not say is read into them. */
public enum Reading {
    /**
     * As authors of contracts mean it: a schema with {@code properties} is an object though it names no type, a
     * {@code format} restricts values, {@code additionalProperties: false} is said of all parts of {@code allOf}.
     */
    AS_MEANT,
    /**
     * By the letter of JSON Schema: whatever has no type takes values of any type, and such a schema is any JSON value
     * that is judged as a whole; {@code format} restricts nothing.
     */
    BY_THE_LETTER
}
