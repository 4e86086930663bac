package io.plumbline.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.plumbline.processor.read.ExpectationReader;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Whether a member has any place at which something is demanded of a value; most have none, and are not followed. */
final class Targets extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Attribution attribution;
    private final ExpectationReader reader;
    private boolean found;

    private Targets(Attribution attribution, ExpectationReader reader) {
        this.attribution = attribution;
        this.reader = reader;
    }

    static boolean areIn(Tree member, Attribution attribution, ExpectationReader reader) {
        Targets targets = new Targets(attribution, reader);
        targets.scan(member, null);
        return targets.found;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        return found ? null : super.scan(tree, null);
    }

    private void receiver(Tree tree) {
        Element element = attribution.element(Parentheses.strip(tree));
        found |= element != null && !reader.expectation(element).isEmpty();
    }

    private void callee(Tree call) {
        found |= attribution.element(call) instanceof ExecutableElement method
                && !reader.signature(method).isEmpty();
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        if (tree.getReturnType() != null) {
            receiver(tree);
        }
        return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        if (tree.getInitializer() != null) {
            receiver(tree);
        }
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void unused) {
        receiver(tree.getVariable());
        return super.visitEnhancedForLoop(tree, null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        receiver(tree.getVariable());
        return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void unused) {
        receiver(tree.getVariable());
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
        switch (tree.getKind()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                receiver(tree.getExpression());
            default -> {}
        }
        return super.visitUnary(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        callee(tree);
        found |= ElementCalls.in(tree, attribution, reader).isPresent();
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
        found |= !reader.ofLambda(attribution.type(tree)).isEmpty();
        return super.visitLambdaExpression(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        callee(tree);
        return super.visitNewClass(tree, null);
    }
}
