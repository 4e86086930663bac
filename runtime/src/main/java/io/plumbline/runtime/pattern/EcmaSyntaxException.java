package io.plumbline.runtime.pattern;

/** Thrown when a text is no regular expression of ECMA-262, or one that {@code java.util.regex} can not express. */
public final class EcmaSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final boolean beyondJava;

    EcmaSyntaxException(String what, int index) {
        this(what, index, false);
    }

    private EcmaSyntaxException(String what, int index, boolean beyondJava) {
        super(what + " at " + index);
        this.index = index;
        this.beyondJava = beyondJava;
    }

    /** The same once more, for another place to throw it. */
    EcmaSyntaxException(EcmaSyntaxException cause) {
        super(cause.getMessage(), cause);
        this.index = cause.index;
        this.beyondJava = cause.beyondJava;
    }

    /** For an expression of ECMA-262 that Java has no like of. */
    static EcmaSyntaxException beyondJava(String what, int index) {
        return new EcmaSyntaxException(what + ", which Java can not run,", index, true);
    }

    /**
     * Whether the text is an expression of ECMA-262, and it is only {@code java.util.regex} that can not express it.
     */
    public boolean isBeyondJava() {
        return beyondJava;
    }

    /** Where in the expression, in UTF-16 units from 0; at most its length. */
    public int getIndex() {
        return index;
    }
}
