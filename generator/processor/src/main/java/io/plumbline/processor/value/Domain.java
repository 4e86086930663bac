package io.plumbline.processor.value;

/** A set of values that holds everything an expression may be: never too small, perhaps too large. */
public sealed interface Domain permits Nothing, Anything, Constants, IntegerRange, TextRange, Items, Sized {

    /** All that is in this or the other. */
    default Domain join(Domain other) {
        return Joins.join(this, other);
    }
}
