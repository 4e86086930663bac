package io.plumbline.processor.value;

/** Stands for {@code null} among {@link Constants}. */
public enum NullConstant {
    /** The only one. */
    NULL;

    @Override
    public String toString() {
        return "null";
    }
}
