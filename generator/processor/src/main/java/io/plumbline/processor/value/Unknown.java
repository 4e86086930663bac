package io.plumbline.processor.value;

/** Anything at all. */
public enum Unknown implements Value {
    /** The only one. */
    VALUE
}
