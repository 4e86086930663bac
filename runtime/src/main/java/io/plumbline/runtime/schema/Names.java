package io.plumbline.runtime.schema;

import io.plumbline.runtime.pattern.EcmaPattern;

/**
 * The names that a pattern finds.
 *
 * @param source the pattern as the contract writes it
 * @param pattern the same, ready for use
 */
record Names(String source, EcmaPattern pattern) {

    static Names matching(String source) {
        return new Names(source, EcmaPattern.of(source));
    }

    /** Whether the name is one of them; where the search is given up, so is all the work on the value. */
    boolean has(String name, Evaluation at) {
        EcmaPattern.Outcome outcome = pattern.find(name);
        if (outcome == EcmaPattern.Outcome.UNDECIDED) {
            at.run().giveUp();
        }
        return outcome == EcmaPattern.Outcome.FOUND;
    }
}
