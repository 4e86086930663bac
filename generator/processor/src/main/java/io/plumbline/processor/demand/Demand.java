package io.plumbline.processor.demand;

import io.plumbline.processor.language.Expression;
import io.plumbline.runtime.constraint.WholeNumbers;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/** One thing that a receiver demands of its values. */
public interface Demand {

    /** What messages about it begin with in brackets, behind {@code plumbline.}. */
    String key();

    /** What is wrong with a constant, in words; empty where it is allowed. */
    Optional<String> refusal(Object constant);

    /** What is wrong with null, in words, where that is all that is demanded; empty where null is not spoken of. */
    default Optional<String> refusalOfNull() {
        return Optional.empty();
    }

    /** The whole numbers allowed, where they are all those between two bounds. */
    default Optional<WholeNumbers> wholeNumbers() {
        return Optional.empty();
    }

    /** The sizes allowed of strings, collections and maps; empty where size alone decides nothing. */
    default Optional<WholeNumbers> sizes() {
        return Optional.empty();
    }

    /** Whether the size of a string is its number of {@code char}s; else that of its code points. */
    default boolean countsChars() {
        return false;
    }

    /** The regular expression that strings must match, where that is all that is demanded. */
    default Optional<Expression> expression() {
        return Optional.empty();
    }

    /** What to write instead of a refused constant; empty where nothing offers itself. */
    default Optional<String> hint(Object refused) {
        return Optional.empty();
    }

    /** The contract's keyword that refuses a constant; empty where it is not the contract's. */
    default Optional<String> keyword(Object refused) {
        return Optional.empty();
    }

    /** The contract's keywords with their limits. */
    default Map<String, Object> keywords() {
        return Map.of();
    }

    /** A whole number that can be added to any other without a change of the verdict. */
    default Optional<BigInteger> period() {
        return Optional.empty();
    }
}
