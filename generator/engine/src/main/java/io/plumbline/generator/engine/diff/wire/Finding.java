package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;

/**
 * What a rule found, said without regard to who sends and who receives.
 *
 * <p>All verdicts follow from two questions: is what could be sent under the old contract accepted under the new one,
 * and the other way round? In a request the first decides for callers and the second for the server, in a response the
 * other way round.
 *
 * @param kind which kind of change
 * @param message how it changed
 * @param oldFits whether all that could be sent before is accepted now
 * @param newFits whether all that can be sent now was accepted before
 */
record Finding(ChangeKind kind, String message, boolean oldFits, boolean newFits) {

    /** Less is accepted, and so less is sent. */
    static Finding narrowed(ChangeKind kind, String message) {
        return new Finding(kind, message, false, true);
    }

    /** More is accepted, and so more is sent. */
    static Finding widened(ChangeKind kind, String message) {
        return new Finding(kind, message, true, false);
    }

    /** Something else is accepted, or it can not be told what. */
    static Finding changed(ChangeKind kind, String message) {
        return new Finding(kind, message, false, false);
    }

    /** What is accepted stays the same. */
    static Finding harmless(ChangeKind kind, String message) {
        return new Finding(kind, message, true, true);
    }

    /** Whether code with a literal that was right may be refused by the compile-time checks. */
    boolean narrowsLimits() {
        return !oldFits
                && switch (kind) {
                    case LIMIT_NARROWED, LIMIT_CHANGED -> true;
                    default -> false;
                };
    }
}
