package io.plumbline.processor.flow;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.plumbline.processor.flow.Conditions.Branches;
import io.plumbline.processor.value.Comparison;
import io.plumbline.processor.value.Congruence;
import io.plumbline.processor.value.Constants;
import io.plumbline.processor.value.Domain;
import io.plumbline.processor.value.NullConstant;
import io.plumbline.processor.value.Value;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** What the outcome of a condition tells of the variables in it. */
final class Refinements {

    private final Flow flow;

    Refinements(Flow flow) {
        this.flow = flow;
    }

    /** Follows a condition that is no comparison and no combination of conditions. */
    Branches split(ExpressionTree tree) {
        Value value = tree instanceof InstanceOfTree test ? operand(test) : flow.expressions.evaluate(tree);
        if (value.only() instanceof Boolean) {
            return decided(value);
        }
        State whenTrue = flow.state().copy();
        State whenFalse = flow.state().copy();
        VariableElement variable = flow.variables.tracked(tree);
        if (variable != null) {
            whenTrue.set(variable, assumed(true));
            whenFalse.set(variable, assumed(false));
        }
        if (tree instanceof InstanceOfTree test) {
            VariableElement tested = flow.variables.tracked(test.getExpression());
            Value old = tested == null ? null : whenTrue.get(tested);
            if (tested != null && old != null) {
                whenTrue.set(tested, Comparison.among(old, Set.of(NullConstant.NULL), false));
            }
        }
        if (tree instanceof MethodInvocationTree call) {
            flow.callRefinements.refine(call, whenTrue, whenFalse);
        }
        return branched(tree, null, whenTrue, whenFalse);
    }

    /** What a variable is where it was tested; that it is tested is no evidence that it ever is so. */
    private static Value assumed(boolean outcome) {
        Domain domain = Constants.of(outcome);
        return Value.of(domain);
    }

    /** A type test says false of null, and of all else nothing that is kept. */
    private Value operand(InstanceOfTree test) {
        Value operand = flow.expressions.evaluate(test.getExpression());
        return operand.is(NullConstant.NULL) ? Value.of(false) : operand.isNone() ? Value.NONE : Value.UNKNOWN;
    }

    /** The ways on from a condition whose outcome is known. */
    Branches decided(Value outcome) {
        if (outcome.isNone()) {
            return new Branches(State.unreached(), State.unreached());
        }
        Branches branches = new Branches(flow.state().copy(), State.unreached());
        return outcome.is(true) ? branches : branches.swapped();
    }

    /**
     * The ways on from a condition that can come out both ways.
     *
     * @param exact the variable that the condition alone is about, or null
     */
    Branches branched(Tree condition, @Nullable Element exact, State whenTrue, State whenFalse) {
        Set<Object> symbols = flow.symbols.in(condition);
        whenTrue.branchOn(symbols, exact);
        whenFalse.branchOn(symbols, exact);
        return new Branches(whenTrue, whenFalse);
    }

    /**
     * Notes in a state that an expression evaluates to this there, as far as it names a variable or a simple function
     * of one.
     */
    void refine(State state, ExpressionTree expression, Value value) {
        Tree tree = Parentheses.strip(expression);
        if (value.isNone()) {
            state.kill();
            return;
        }
        VariableElement variable = flow.variables.tracked(tree);
        if (variable != null) {
            state.set(variable, value);
        } else if (tree instanceof BinaryTree binary && binary.getKind() == Tree.Kind.REMAINDER) {
            remainder(state, binary, value);
        } else if (tree instanceof MethodInvocationTree call) {
            flow.callRefinements.refine(state, call, value);
        } else if (tree instanceof com.sun.source.tree.AssignmentTree assignment) {
            refine(state, assignment.getVariable(), value);
        }
    }

    /** From a known remainder by a constant follows what the dividend leaves by it. */
    private void remainder(State state, BinaryTree tree, Value remainder) {
        VariableElement dividend = flow.variables.tracked(tree.getLeftOperand());
        TypeKind kind = dividend == null ? TypeKind.NONE : dividend.asType().getKind();
        if (dividend != null
                && (kind == TypeKind.INT || kind == TypeKind.LONG)
                && flow.constants.of(tree.getRightOperand()) instanceof Long by
                && remainder.only() instanceof Long rest) {
            Value old = state.get(dividend);
            refineTo(
                    state,
                    dividend,
                    Congruence.restrict(old == null ? flow.variables.declared(dividend) : old, by, rest));
        }
    }

    private static void refineTo(State state, VariableElement variable, Value value) {
        if (value.isNone()) {
            state.kill();
        } else {
            state.set(variable, value);
        }
    }
}
