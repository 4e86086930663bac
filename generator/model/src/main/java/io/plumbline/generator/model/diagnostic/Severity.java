package io.plumbline.generator.model.diagnostic;

/** How bad a diagnostic is. */
public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** The contract is wrong somewhere, its meaning is clear. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
