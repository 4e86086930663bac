package io.plumbline.runtime.pattern;

/** How much a search can cost: a bound on the ways to match, found while an expression is read. */
final class Effort {

    private int degree;
    private double doublings;
    private boolean explosive;

    /** Notes a choice between so many alternatives. */
    void choose(int alternatives) {
        doublings += Math.log(alternatives) / Math.log(2);
    }

    /** Notes something that may begin or end at each place of the input. */
    void multiply() {
        degree++;
    }

    /** Notes a repetition; of what can match in several ways itself the ways multiply with each round. */
    void repeat(Quantifier quantifier, boolean variable) {
        explosive |= variable && quantifier.isRepeating();
        if (quantifier.isOpen()) {
            multiply();
        } else {
            choose(quantifier.greatest() - quantifier.least() + 1);
        }
    }

    /** Whether a search in an input of this length surely needs no more than so many reads. */
    boolean isWithin(long reads, int length) {
        return !explosive && Math.pow(length, degree) * Math.pow(2, doublings) <= reads;
    }
}
