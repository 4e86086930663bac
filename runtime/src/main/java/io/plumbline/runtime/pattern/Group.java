package io.plumbline.runtime.pattern;

import org.jspecify.annotations.Nullable;

/** A group of an expression, as much as references back to it need to know. */
final class Group {

    final @Nullable Group parent;
    final int start;
    private final boolean isolated;
    private boolean divided;
    private boolean optional;
    private boolean repeated;
    private boolean closed;
    private boolean variable;

    /**
     * A group that has been opened.
     *
     * @param isolated whether its captures may not be seen outside as they are in Java
     */
    Group(@Nullable Group parent, int start, boolean isolated) {
        this.parent = parent;
        this.start = start;
        this.isolated = isolated;
    }

    /** Notes that there are alternatives. */
    void divide() {
        divided = true;
        variable = true;
    }

    /** Whether there are alternatives. */
    boolean isDivided() {
        return divided;
    }

    /** Notes that something inside can match in several ways. */
    void vary() {
        variable = true;
    }

    /** Whether something inside can match in several ways. */
    boolean isVariable() {
        return variable;
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    void quantify(Quantifier quantifier) {
        optional = quantifier.least() == 0;
        repeated = quantifier.isRepeating();
    }

    /**
     * Whether a reference sees another capture in Java than in ECMA-262, which forgets those of the round before when a
     * repeated group begins anew, and those in negative lookaround.
     */
    boolean isAmbiguous() {
        boolean mayBeSkipped = false;
        for (Group group = this; group != null; group = group.parent) {
            boolean forgets = group.repeated && mayBeSkipped;
            if (forgets || group.isolated) {
                return true;
            }
            mayBeSkipped |= group.optional || (group.parent != null && group.parent.divided);
        }
        return false;
    }
}
