package io.plumbline.runtime.pattern;

/**
 * How often something is repeated.
 *
 * @param least the least number of times
 * @param greatest the greatest, {@link Integer#MAX_VALUE} for no bound
 * @param java in Java's syntax
 */
record Quantifier(int least, int greatest, String java) {

    private static final int MANY = 16;

    boolean isRepeating() {
        return greatest > 1;
    }

    /** Whether the number of ways to match may grow with the input. */
    boolean isOpen() {
        return greatest - least > MANY;
    }

    boolean isUnbounded() {
        return greatest == Integer.MAX_VALUE;
    }
}
