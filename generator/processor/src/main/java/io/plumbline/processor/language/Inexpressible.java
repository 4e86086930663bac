package io.plumbline.processor.language;

/** Thrown where an expression has no automaton of the same meaning, or none of a reasonable size. */
final class Inexpressible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Inexpressible(String what) {
        super(what, null, false, false);
    }
}
