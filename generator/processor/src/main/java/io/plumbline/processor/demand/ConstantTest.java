package io.plumbline.processor.demand;

import java.util.Optional;
import java.util.function.Function;

/**
 * A demand that only looks at constants.
 *
 * @param key what messages about it begin with
 * @param refusal says what is wrong with a constant, or nothing
 */
record ConstantTest(String key, Function<Object, Optional<String>> refusal) implements Demand {

    @Override
    public Optional<String> refusal(Object constant) {
        return refusal.apply(constant);
    }
}
