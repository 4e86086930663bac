package io.plumbline.runtime.format;

/**
 * Thrown inside of this package when a string does not have the format; has no stack trace, since it is no surprise.
 */
final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    Malformed(String what, int index) {
        super(null, null, false, false);
        this.problem = what + " at " + index;
    }

    String problem() {
        return problem;
    }
}
