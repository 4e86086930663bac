package io.plumbline.processor.flow;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import io.plumbline.processor.value.Comparison;
import io.plumbline.processor.value.Value;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Follows conditions: what is known where they hold, and where they do not. */
final class Conditions {

    /**
     * Two ways on from one point.
     *
     * @param whenTrue the way on which the condition holds
     * @param whenFalse the other
     */
    record Branches(State whenTrue, State whenFalse) {

        Branches swapped() {
            return new Branches(whenFalse, whenTrue);
        }
    }

    private final Flow flow;
    private final Refinements refinements;

    Conditions(Flow flow) {
        this.flow = flow;
        this.refinements = new Refinements(flow);
    }

    /** Follows a condition as a value: both ways come together again behind it. */
    Value evaluate(ExpressionTree tree) {
        Branches branches = split(tree);
        boolean canHold = !branches.whenTrue().isDead();
        boolean canFail = !branches.whenFalse().isDead();
        flow.goTo(branches.whenTrue().join(branches.whenFalse()));
        if (canHold && canFail) {
            return Value.UNKNOWN;
        }
        return canHold ? Value.of(true) : canFail ? Value.of(false) : Value.NONE;
    }

    /** Follows a condition from the present point to both ways on. */
    Branches split(ExpressionTree condition) {
        flow.step();
        Tree tree = Parentheses.strip(condition);
        if (tree instanceof UnaryTree unary && unary.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
            return split(unary.getExpression()).swapped();
        }
        if (tree instanceof BinaryTree binary) {
            if (binary.getKind() == Tree.Kind.CONDITIONAL_AND) {
                return and(binary);
            }
            if (binary.getKind() == Tree.Kind.CONDITIONAL_OR) {
                return or(binary);
            }
            if (Comparison.is(binary.getKind())) {
                return comparison(binary);
            }
        }
        return refinements.split((ExpressionTree) tree);
    }

    private Branches and(BinaryTree tree) {
        Branches left = split(tree.getLeftOperand());
        flow.goTo(left.whenTrue());
        Branches right = split(tree.getRightOperand());
        return new Branches(right.whenTrue(), left.whenFalse().join(right.whenFalse()));
    }

    private Branches or(BinaryTree tree) {
        Branches left = split(tree.getLeftOperand());
        flow.goTo(left.whenFalse());
        Branches right = split(tree.getRightOperand());
        return new Branches(left.whenTrue().join(right.whenTrue()), right.whenFalse());
    }

    private Branches comparison(BinaryTree tree) {
        Value left = flow.expressions.evaluate(tree.getLeftOperand());
        Value right = flow.expressions.evaluate(tree.getRightOperand());
        TypeKind kind = kind(tree);
        Value holding = Comparison.restrict(left, tree.getKind(), kind, right, true);
        Value failing = Comparison.restrict(left, tree.getKind(), kind, right, false);
        if (left.isNone() || right.isNone()) {
            return refinements.decided(Value.NONE);
        }
        if (holding.isNone() != failing.isNone()) {
            return refinements.decided(Value.of(failing.isNone()));
        }
        Tree.Kind mirrored = Comparison.mirrored(tree.getKind());
        State whenTrue = flow.state().copy();
        State whenFalse = flow.state().copy();
        refinements.refine(whenTrue, tree.getLeftOperand(), holding);
        refinements.refine(whenTrue, tree.getRightOperand(), Comparison.restrict(right, mirrored, kind, left, true));
        refinements.refine(whenFalse, tree.getLeftOperand(), failing);
        refinements.refine(whenFalse, tree.getRightOperand(), Comparison.restrict(right, mirrored, kind, left, false));
        return refinements.branched(tree, exact(tree, left, right), whenTrue, whenFalse);
    }

    /** The variable that is compared with a constant; null where the comparison is about more than one. */
    private @Nullable Element exact(BinaryTree tree, Value left, Value right) {
        boolean isLast = right.only() != null;
        if (!isLast && left.only() == null) {
            return null;
        }
        return flow.variables.tracked(isLast ? tree.getLeftOperand() : tree.getRightOperand());
    }

    /** The kind in which a comparison works; that of references where it compares no numbers. */
    TypeKind kind(BinaryTree tree) {
        TypeKind left = flow.attribution.kind(tree.getLeftOperand());
        TypeKind right = flow.attribution.kind(tree.getRightOperand());
        boolean isIdentity = tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO;
        boolean areReferences = isReference(tree.getLeftOperand()) && isReference(tree.getRightOperand());
        return isIdentity && areReferences ? TypeKind.DECLARED : Promotion.binary(tree.getKind(), left, right);
    }

    private boolean isReference(Tree operand) {
        TypeMirror type = flow.attribution.type(operand);
        return type == null || !type.getKind().isPrimitive();
    }
}
