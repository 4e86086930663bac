package io.plumbline.processor.library;

import io.plumbline.processor.value.IntegerRange;
import io.plumbline.processor.value.Value;
import org.jspecify.annotations.Nullable;

/** Random numbers between known bounds. */
final class RandomFunctions {

    private RandomFunctions() {}

    static @Nullable Value result(Invocation call) {
        boolean isWhole = call.name().equals("nextInt") || call.name().equals("nextLong");
        boolean hasBounds = !call.arguments().isEmpty()
                && call.arguments().stream().allMatch(argument -> argument.only() instanceof Long);
        if (!isWhole || !hasBounds) {
            return null;
        }
        long origin = call.arguments().size() == 1 ? 0 : bound(call, 0);
        return Value.of(
                IntegerRange.between(origin, bound(call, call.arguments().size() - 1) - 1));
    }

    private static long bound(Invocation call, int index) {
        return call.arguments().get(index).only() instanceof Long bound ? bound : 0;
    }
}
