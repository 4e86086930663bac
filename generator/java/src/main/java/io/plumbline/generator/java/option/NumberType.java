package io.plumbline.generator.java.option;

/** The Java type of a JSON number that says neither {@code integer} nor a format. */
public enum NumberType {
    /** {@link java.math.BigDecimal}: every JSON number as it is. */
    DECIMAL,
    /** {@code double}: the nearest one. */
    DOUBLE
}
