package io.plumbline.processor.flow;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.plumbline.processor.value.IntegerRange;
import io.plumbline.processor.value.Value;
import java.util.List;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Loops that count from one constant to another, and so certainly see both.
 *
 * <p>Evidence, and a guess that is tried: what may hold in such a loop is found as in any other.
 */
final class CounterLoop {

    private final Flow flow;

    CounterLoop(Flow flow) {
        this.flow = flow;
    }

    /**
     * A counter that certainly runs through all its counts.
     *
     * @param last the last count for which the body runs; the loop ends one step behind it
     */
    record Course(VariableElement counter, long first, long last, long step) {

        /** Notes the first and the last count where they are seen. */
        void note(State head) {
            Value value = head.get(counter);
            if (value != null) {
                head.set(counter, value.alsoSeen(List.of(first, last)));
            }
        }

        /** All that the counter can be at the head of the loop, if that is all that the loop changes. */
        State guess(State entry) {
            State guess = entry.copy();
            long end = last + step;
            guess.set(counter, Value.of(IntegerRange.stepping(Math.min(first, end), Math.max(first, end), step)));
            return guess;
        }
    }

    /** The course of the loop's counter; null where it may end otherwise or change by other means. */
    @Nullable
    Course course(ForLoopTree tree) {
        if (!(tree.getInitializer().size() == 1 && tree.getInitializer().get(0) instanceof VariableTree declaration)
                || !(flow.attribution.element(declaration) instanceof VariableElement counter)
                || !(tree.getCondition() != null && Parentheses.strip(tree.getCondition()) instanceof BinaryTree limit)
                || flow.variables.tracked(limit.getLeftOperand()) != counter
                || tree.getUpdate().size() != 1) {
            return null;
        }
        Value start = flow.variables.read(counter);
        Long step = step(counter, tree.getUpdate().get(0));
        Long bound = bound(limit);
        boolean runsThrough = !Leaves.in(tree.getStatement())
                && !Assigned.in(tree.getStatement(), flow.attribution).contains(counter);
        if (!runsThrough || step == null || bound == null || !(start.only() instanceof Long first)) {
            return null;
        }
        Long last = last(first, step, bound);
        return last == null ? null : new Course(counter, first, last, step);
    }

    private @Nullable Long step(VariableElement counter, ExpressionStatementTree update) {
        ExpressionTree tree = update.getExpression();
        if (tree instanceof UnaryTree unary && flow.variables.tracked(unary.getExpression()) == counter) {
            return switch (unary.getKind()) {
                case PREFIX_INCREMENT, POSTFIX_INCREMENT -> 1L;
                case PREFIX_DECREMENT, POSTFIX_DECREMENT -> -1L;
                default -> null;
            };
        }
        if (tree instanceof CompoundAssignmentTree assignment
                && flow.variables.tracked(assignment.getVariable()) == counter
                && flow.constants.of(assignment.getExpression()) instanceof Long step) {
            return switch (assignment.getKind()) {
                case PLUS_ASSIGNMENT -> step;
                case MINUS_ASSIGNMENT -> -step;
                default -> null;
            };
        }
        return null;
    }

    /** The last number for which the condition can hold. */
    private @Nullable Long bound(BinaryTree limit) {
        if (!(flow.constants.of(limit.getRightOperand()) instanceof Long bound)
                || Math.abs(bound) > Integer.MAX_VALUE) {
            return null;
        }
        return switch (limit.getKind()) {
            case LESS_THAN -> bound - 1;
            case GREATER_THAN -> bound + 1;
            case LESS_THAN_EQUAL, GREATER_THAN_EQUAL -> bound;
            default -> null;
        };
    }

    private static @Nullable Long last(long first, long step, long bound) {
        long distance = bound - first;
        boolean isTowards = step != 0 && Long.signum(distance) * Long.signum(step) >= 0;
        return isTowards && Math.abs(first) <= Integer.MAX_VALUE ? (Long) (first + distance / step * step) : null;
    }

    /** Whether a statement may be left other than at its end. */
    private static final class Leaves extends TreeScanner<Boolean, @Nullable Void> {

        static boolean in(Tree tree) {
            return Boolean.TRUE.equals(new Leaves().scan(tree, null));
        }

        @Override
        public Boolean visitBreak(BreakTree tree, @Nullable Void unused) {
            return true;
        }

        @Override
        public Boolean visitContinue(ContinueTree tree, @Nullable Void unused) {
            return tree.getLabel() != null;
        }

        @Override
        public Boolean visitReturn(ReturnTree tree, @Nullable Void unused) {
            return true;
        }

        @Override
        public Boolean visitThrow(ThrowTree tree, @Nullable Void unused) {
            return true;
        }

        @Override
        public Boolean reduce(@Nullable Boolean first, @Nullable Boolean second) {
            return Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second);
        }
    }
}
