package io.plumbline.processor.flow;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Follows {@code try}: an exception may come from anywhere inside, so of what is assigned there nothing is known behind
 * it.
 */
final class Tries {

    private final Flow flow;

    Tries(Flow flow) {
        this.flow = flow;
    }

    void follow(TryTree tree) {
        State before = flow.state().copy();
        State end = body(tree);
        State thrown = forgetting(before, Assigned.in(tree.getBlock(), flow.attribution));
        end.branchOn(Set.of(tree), null);
        for (CatchTree caught : tree.getCatches()) {
            flow.goTo(thrown.copy());
            flow.state().branchOn(Set.of(tree), null);
            flow.statements.follow(caught.getBlock());
            end = end.join(flow.state());
        }
        flow.goTo(end);
        if (tree.getFinallyBlock() != null) {
            last(tree, before, end);
        }
    }

    private State body(TryTree tree) {
        for (Tree resource : tree.getResources()) {
            if (resource instanceof VariableTree variable) {
                flow.assignments.declare(variable);
            } else {
                flow.expressions.evaluate((ExpressionTree) resource);
            }
        }
        flow.statements.follow(tree.getBlock());
        return flow.state();
    }

    /**
     * The finally block is followed for all ways into it at once, and then in silence for the one that goes on behind
     * it.
     */
    private void last(TryTree tree, State before, State end) {
        Set<Element> assigned = Assigned.in(tree, flow.attribution);
        flow.goTo(forgetting(before, assigned));
        flow.statements.follow(tree.getFinallyBlock());
        flow.goTo(end);
        flow.silently(() -> flow.statements.follow(tree.getFinallyBlock()));
        Set<Element> atLast = Assigned.in(tree.getFinallyBlock(), flow.attribution);
        flow.jumps().onTheWay(state -> forgetting(state, atLast));
    }

    private static State forgetting(State state, Set<Element> variables) {
        State rest = state.copy();
        variables.forEach(rest::forget);
        return rest;
    }
}
