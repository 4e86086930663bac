package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import io.plumbline.processor.demand.Demand;
import io.plumbline.processor.demand.Presence;
import io.plumbline.processor.read.Expectation;
import io.plumbline.processor.value.Value;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** What an expression shows by itself, wherever in the program it stands. */
final class Glance {

    private Glance() {}

    /** Whether the expression is a constant that keeps all that is demanded. */
    static boolean shows(ExpressionTree expression, Expectation expectation, Attribution attribution) {
        if (!expectation.elements().isEmpty()) {
            return false;
        }
        Object constant = constant(expression, attribution);
        if (constant == null) {
            return isOnlyPresence(expectation) && !mayBeNull(Parentheses.strip(expression));
        }
        for (Demand demand : expectation.own()) {
            if (demand.refusal(constant).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOnlyPresence(Expectation expectation) {
        return expectation.own().size() == 1 && expectation.own().get(0) == Presence.REQUIRED;
    }

    /** Whether a program may write null in this way, so that it is found to be null. */
    private static boolean mayBeNull(Tree tree) {
        return switch (tree.getKind()) {
            case NULL_LITERAL, IDENTIFIER, TYPE_CAST, CONDITIONAL_EXPRESSION, SWITCH_EXPRESSION, ASSIGNMENT -> true;
            default -> false;
        };
    }

    /** The constant of a literal, perhaps with a sign, or of a constant variable; null of all else. */
    static @Nullable Object constant(ExpressionTree expression, Attribution attribution) {
        Tree tree = Parentheses.strip(expression);
        if (tree instanceof LiteralTree literal) {
            return literal.getValue() == null
                    ? null
                    : Value.of(literal.getValue()).only();
        }
        if (tree instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
            return constant(unary.getExpression(), attribution) instanceof Long number ? (Object) (-number) : null;
        }
        boolean isNamed = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
        Object constant = isNamed && attribution.element(tree) instanceof VariableElement variable
                ? variable.getConstantValue()
                : null;
        return constant == null ? null : Value.of(constant).only();
    }
}
