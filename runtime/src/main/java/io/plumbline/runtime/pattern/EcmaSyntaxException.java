package io.plumbline.runtime.pattern;

/** Thrown when a text is no regular expression of ECMA-262, or one that {@code java.util.regex} can not express. */
public final class EcmaSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int index;

    EcmaSyntaxException(String what, int index) {
        super(what + " at " + index);
        this.index = index;
    }

    /** The same once more, for another place to throw it. */
    EcmaSyntaxException(EcmaSyntaxException cause) {
        super(cause.getMessage(), cause);
        this.index = cause.index;
    }

    /** Where in the expression, in UTF-16 units from 0; at most its length. */
    public int getIndex() {
        return index;
    }
}
