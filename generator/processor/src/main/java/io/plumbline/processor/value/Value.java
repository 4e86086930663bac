package io.plumbline.processor.value;

/** Everything that an expression may evaluate to. */
public sealed interface Value permits Unknown, Constants, Sequence {

    /** All that this or the other may be. */
    default Value join(Value other) {
        return equals(other) ? this : Unknown.VALUE;
    }
}
