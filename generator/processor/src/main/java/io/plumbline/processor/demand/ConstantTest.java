package io.plumbline.processor.demand;

import io.plumbline.processor.language.Expression;
import java.util.Optional;
import java.util.function.Function;

/**
 * A demand that only looks at constants.
 *
 * @param key what messages about it begin with
 * @param refusal says what is wrong with a constant, or nothing
 * @param expression the regular expression that is all that is demanded, or nothing
 */
record ConstantTest(String key, Function<Object, Optional<String>> refusal, Optional<Expression> expression)
        implements Demand {

    ConstantTest(String key, Function<Object, Optional<String>> refusal) {
        this(key, refusal, Optional.empty());
    }

    @Override
    public Optional<String> refusal(Object constant) {
        return refusal.apply(constant);
    }
}
