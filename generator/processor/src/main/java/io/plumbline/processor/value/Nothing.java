package io.plumbline.processor.value;

/** Holds no value: what has it is never reached. */
public enum Nothing implements Domain {
    /** The only one. */
    NOTHING
}
