package io.plumbline.processor.value;

/** Holds every value: nothing is known. */
public enum Anything implements Domain {
    /** The only one. */
    ANYTHING
}
