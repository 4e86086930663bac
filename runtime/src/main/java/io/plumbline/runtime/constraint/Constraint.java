package io.plumbline.runtime.constraint;

import java.util.Optional;

/**
 * A family of JSON Schema keywords with their limits, able to judge any value.
 *
 * <p>The same object judges a default or example of the contract, a constant in a caller's source and a value at run
 * time, so the three can not disagree. As in JSON Schema, a constraint says nothing about values of a type that its
 * keywords do not apply to: such a value passes.
 */
public sealed interface Constraint permits Range.Rule {

    /** The family's key as messages and options spell it, for example {@code range}. */
    String family();

    /**
     * Judges one JSON value.
     *
     * @param value a {@link String}, {@link Boolean}, {@link Integer}, {@link Long}, {@link java.math.BigInteger},
     *     {@link Double}, {@link java.math.BigDecimal}, {@link java.util.Collection} or {@link java.util.Map}; any
     *     other type passes
     * @return what is wrong, or empty where the value is allowed
     */
    Optional<Finding> judge(Object value);

    /** The keywords with their limits, from which {@link Vocabulary} reads an equal constraint again. */
    Keywords keywords();
}
