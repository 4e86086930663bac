package io.plumbline.generator.engine.diff.change;

import java.util.Locale;

/** Those for whom a change of a contract can break what worked. */
public enum Audience {
    /** Programs that call the service, or are called by its webhooks: will what they were written for go on to work? */
    CALLERS,
    /** The service itself: does a server that fulfilled the old contract fulfil the new one? */
    SERVER,
    /** Code that uses the generated Java: does it still compile? */
    SOURCE,
    /** Classes that were compiled with the old generated Java: do they still link with the new one? */
    BINARY;

    /** How users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
