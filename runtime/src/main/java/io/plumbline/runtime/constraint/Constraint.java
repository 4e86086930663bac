package io.plumbline.runtime.constraint;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A family of JSON Schema keywords with their limits, able to judge any value.
 *
 * <p>The same object judges a default or example of the contract, a constant in a caller's source and a value at run
 * time, so the three can not disagree. As in JSON Schema, a constraint says nothing about values of a type that its
 * keywords do not apply to: such a value passes.
 *
 * <p>No value and no limit makes a constraint throw: one that contradicts itself says so in {@link #contradiction} and
 * refuses what it can not allow.
 */
public sealed interface Constraint
        permits Range.Rule,
                MultipleOf.Rule,
                Length.Rule,
                Pattern.Rule,
                Items.Rule,
                Properties.Rule,
                EnumValues.Rule,
                Format.Rule {

    /** The family's key as messages and options spell it, for example {@code range}. */
    String family();

    /** The types of values that the constraint can refuse; on a value of another type it is pointless. */
    Set<JsonType> types();

    /**
     * Judges one JSON value.
     *
     * @param value null, a {@link String}, {@link Boolean}, {@link Integer}, {@link Long},
     *     {@link java.math.BigInteger}, {@link Double}, {@link java.math.BigDecimal}, {@link java.util.Collection} or
     *     {@link java.util.Map}; any other type passes
     * @return what is wrong, or empty where the value is allowed
     */
    Optional<Finding> judge(@Nullable Object value);

    /**
     * Whether this one allows only what the other one allows too, by which a tightened limit can be told from a
     * loosened one. One that contradicts itself is compared by its limits, as if it allowed something.
     */
    default Implication implies(Constraint other) {
        return equals(other) ? Implication.HOLDS : Implication.UNDECIDED;
    }

    /** Whether every value is allowed, so that the keywords are a mere note. */
    default boolean refusesNothing() {
        return false;
    }

    /** The keywords with their limits, from which {@link Vocabulary} reads an equal constraint again. */
    Keywords keywords();

    /** Why no value of {@link #types} can be allowed or a limit means nothing, in words; empty where all is well. */
    default Optional<String> contradiction() {
        return Optional.empty();
    }

    /**
     * The whole numbers allowed, where they are all those between two bounds: what a comparison with a primitive can
     * check as well as {@link #judge}.
     */
    default Optional<WholeNumbers> wholeNumbers() {
        return Optional.empty();
    }

    /**
     * The sizes allowed: code points of a string, items of an array, properties of an object. A value of any other size
     * is refused, whatever it holds; empty where size alone decides nothing.
     */
    default Optional<WholeNumbers> sizes() {
        return Optional.empty();
    }

    /** A whole number that can be added to any other without a change of the verdict; empty where there is none. */
    default Optional<BigInteger> period() {
        return Optional.empty();
    }
}
