package io.plumbline.processor.flow;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import io.plumbline.processor.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows statements. */
final class Statements extends SimpleTreeVisitor<@Nullable Void, @Nullable Void> {

    private final Flow flow;

    Statements(Flow flow) {
        this.flow = flow;
    }

    /** Follows a statement from the present point to the one behind it. */
    void follow(@Nullable Tree tree) {
        flow.step();
        if (tree != null && !flow.state().isDead()) {
            tree.accept(this, null);
        }
    }

    void followAll(List<? extends StatementTree> trees) {
        trees.forEach(this::follow);
    }

    /** A statement of a kind that is not followed: what it assigns is no longer known. */
    @Override
    protected @Nullable Void defaultAction(Tree tree, @Nullable Void unused) {
        Assigned.in(tree, flow.attribution).forEach(flow.state()::forget);
        return null;
    }

    @Override
    public @Nullable Void visitBlock(BlockTree tree, @Nullable Void unused) {
        followAll(tree.getStatements());
        return null;
    }

    @Override
    public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, @Nullable Void unused) {
        if (!flow.plainCalls.follow(tree.getExpression())) {
            flow.expressions.evaluate(tree.getExpression());
        }
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        flow.assignments.declare(tree);
        return null;
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
        Conditions.Branches branches = flow.conditions.split(tree.getCondition());
        flow.goTo(branches.whenTrue());
        follow(tree.getThenStatement());
        State afterThen = flow.state();
        flow.goTo(branches.whenFalse());
        follow(tree.getElseStatement());
        flow.goTo(afterThen.join(flow.state()));
        return null;
    }

    @Override
    public @Nullable Void visitAssert(AssertTree tree, @Nullable Void unused) {
        Conditions.Branches branches = flow.conditions.split(tree.getCondition());
        flow.goTo(branches.whenFalse());
        if (tree.getDetail() != null) {
            flow.expressions.evaluate(tree.getDetail());
        }
        flow.goTo(branches.whenTrue());
        return null;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
        Value value = Value.UNKNOWN;
        if (tree.getExpression() != null) {
            value = flow.expressions.evaluate(tree.getExpression());
            flow.bodies.returned(tree.getExpression(), value);
        }
        flow.jumps().returnWith(value, flow.state());
        flow.state().kill();
        return null;
    }

    @Override
    public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
        flow.expressions.evaluate(tree.getExpression());
        flow.state().kill();
        return null;
    }

    @Override
    public @Nullable Void visitBreak(BreakTree tree, @Nullable Void unused) {
        flow.jumps().breakTo(tree.getLabel(), flow.state());
        flow.goTo(State.unreached());
        return null;
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void unused) {
        flow.jumps().continueTo(tree.getLabel(), flow.state());
        flow.goTo(State.unreached());
        return null;
    }

    @Override
    public @Nullable Void visitYield(YieldTree tree, @Nullable Void unused) {
        Value value = flow.expressions.evaluate(tree.getValue());
        flow.jumps().yieldWith(value, flow.state());
        flow.goTo(State.unreached());
        return null;
    }

    @Override
    public @Nullable Void visitLabeledStatement(LabeledStatementTree tree, @Nullable Void unused) {
        flow.jumps().label(tree.getLabel());
        if (Loops.isLoop(tree.getStatement())) {
            follow(tree.getStatement());
            return null;
        }
        Jumps.Target target = flow.jumps().enter(Jumps.Kind.LABELED);
        follow(tree.getStatement());
        flow.jumps().leave();
        flow.goTo(flow.state().join(target.ends()));
        return null;
    }

    @Override
    public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void unused) {
        flow.expressions.evaluate(tree.getExpression());
        follow(tree.getBlock());
        return null;
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, @Nullable Void unused) {
        new Tries(flow).follow(tree);
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        flow.bodies.localClass(tree);
        return null;
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void unused) {
        flow.switches.statement(tree);
        return null;
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void unused) {
        flow.loops.follow(tree);
        return null;
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void unused) {
        flow.loops.follow(tree);
        return null;
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void unused) {
        flow.loops.follow(tree);
        return null;
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void unused) {
        flow.loops.follow(tree);
        return null;
    }
}
