package io.plumbline.runtime.pattern;

/**
 * An expression in Java's syntax, and how the effort to match it can grow.
 *
 * @param java for {@link java.util.regex.Pattern#compile(String)} without flags, to be searched for
 * @param degree the effort is at most about the length of the input to this power, unless {@code explosive}
 * @param explosive whether it may grow exponentially
 */
record Translation(String java, int degree, boolean explosive) {

    /** Whether a search in an input of this length surely stays within the reads that {@link CountedText} allows. */
    boolean isCheap(int length) {
        return !explosive && Math.pow(length, degree) <= CountedText.FREE_READS;
    }
}
