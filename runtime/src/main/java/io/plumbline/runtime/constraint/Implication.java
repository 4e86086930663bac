package io.plumbline.runtime.constraint;

/** Whether every value that one constraint allows is allowed by another one too. */
public enum Implication {
    /** Each of them is. */
    HOLDS,
    /** Some value is not. */
    FAILS,
    /** It can not be told from the constraints. */
    UNDECIDED;

    static Implication of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }
}
