package io.plumbline.generator.java.option;

/**
 * The form of service interfaces.
 *
 * @param grouping which operations share an interface
 * @param calls whether methods answer at once
 */
public record ServiceStyle(Grouping grouping, Calls calls) {

    /** An interface for each tag, whose methods answer at once. */
    public static final ServiceStyle DEFAULT = new ServiceStyle(Grouping.TAG, Calls.SYNC);

    /** Which operations share an interface. */
    public enum Grouping {
        /** Those of a tag, the first that an operation has. */
        TAG,
        /** All that clients call. */
        ALL
    }

    /** When methods answer. */
    public enum Calls {
        /** They return the result. */
        SYNC,
        /** They return a {@link java.util.concurrent.CompletionStage} of it. */
        ASYNC
    }
}
