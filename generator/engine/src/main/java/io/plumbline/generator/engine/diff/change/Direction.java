package io.plumbline.generator.engine.diff.change;

/** Which way a value travels. */
public enum Direction {
    /** From callers to the server. */
    REQUEST,
    /** From the server to callers. */
    RESPONSE
}
