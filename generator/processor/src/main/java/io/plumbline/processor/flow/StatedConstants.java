package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import io.plumbline.processor.read.Expectation;
import org.jspecify.annotations.Nullable;

/** Constants that an expression states by itself, wherever in the program it stands. */
final class StatedConstants {

    private final Flow flow;

    StatedConstants(Flow flow) {
        this.flow = flow;
    }

    /** The constant of a literal, perhaps with a sign, or of a constant variable; null of all else. */
    @Nullable
    Object of(ExpressionTree expression) {
        return Glance.constant(expression, flow.attribution);
    }

    /** The constant of a constant expression, such as a case's label. */
    @Nullable
    Object fold(ExpressionTree expression) {
        @Nullable Object[] folded = new @Nullable Object[1];
        flow.within(
                new State(),
                Expectation.NONE,
                () -> flow.silently(
                        () -> folded[0] = flow.expressions.evaluate(expression).only()));
        return folded[0];
    }
}
