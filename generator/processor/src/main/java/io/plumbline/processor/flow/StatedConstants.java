package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import io.plumbline.processor.read.Expectation;
import io.plumbline.processor.value.Value;
import javax.lang.model.element.VariableElement;
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
        Tree tree = Parentheses.strip(expression);
        if (tree instanceof LiteralTree literal) {
            return literal.getValue() == null
                    ? null
                    : Value.of(literal.getValue()).only();
        }
        if (tree instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
            return of(unary.getExpression()) instanceof Long number ? (Object) (-number) : null;
        }
        boolean isNamed = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
        Object constant = isNamed && flow.attribution.element(tree) instanceof VariableElement variable
                ? variable.getConstantValue()
                : null;
        return constant == null ? null : Value.of(constant).only();
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
