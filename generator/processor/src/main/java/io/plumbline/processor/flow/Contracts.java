package io.plumbline.processor.flow;

import com.sun.source.tree.Tree;
import io.plumbline.processor.demand.Demand;
import io.plumbline.processor.read.Expectation;
import io.plumbline.processor.value.Comparison;
import io.plumbline.processor.value.Constants;
import io.plumbline.processor.value.Value;
import io.plumbline.runtime.constraint.WholeNumbers;
import java.math.BigInteger;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** What a value is known to be where a declaration promises that it keeps its contract. */
final class Contracts {

    private Contracts() {}

    /**
     * The value of a primitive type as far as the contract lets it be; all of it where the contract speaks of something
     * else.
     */
    static Value assume(Value value, Expectation expectation) {
        Value rest = value;
        for (Demand demand : expectation.own()) {
            Optional<WholeNumbers> allowed = demand.wholeNumbers();
            if (allowed.isPresent()) {
                rest = bounded(rest, Tree.Kind.GREATER_THAN_EQUAL, allowed.get().least());
                rest = bounded(rest, Tree.Kind.LESS_THAN_EQUAL, allowed.get().greatest());
            }
        }
        return rest.isNone() ? value : rest;
    }

    private static Value bounded(Value value, Tree.Kind operator, @Nullable BigInteger bound) {
        return bound == null || bound.bitLength() > 63
                ? value
                : Comparison.restrict(value, operator, TypeKind.LONG, Value.of(Constants.of(bound.longValue())), true);
    }
}
