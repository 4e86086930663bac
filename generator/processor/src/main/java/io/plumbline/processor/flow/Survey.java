package io.plumbline.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.plumbline.processor.read.ExpectationReader;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a member: checks what it declares, and finds whether it has any place at which something is demanded of
 * a value that does not show at a glance to keep it. Most members have none, and are not followed.
 */
final class Survey extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Attribution attribution;
    private final ExpectationReader reader;
    private final DeclarationReport declarations;
    private boolean found;

    private Survey(Attribution attribution, ExpectationReader reader, DeclarationReport declarations) {
        this.attribution = attribution;
        this.reader = reader;
        this.declarations = declarations;
    }

    /** Whether the member must be followed. */
    static boolean finds(Tree member, Flow.Surroundings around, DeclarationReport declarations) {
        Survey survey = new Survey(around.attribution(), around.reader(), declarations);
        survey.scan(member, null);
        return survey.found;
    }

    /** Something may be demanded of what an expression gives to a receiver; null where no one expression gives it. */
    private void receiver(Tree tree, @Nullable ExpressionTree given) {
        Element element = found ? null : attribution.element(Parentheses.strip(tree));
        if (element != null && !reader.expectation(element).isEmpty()) {
            found = given == null || !Glance.shows(given, reader.expectation(element), attribution);
        }
    }

    private void callee(Tree call, List<? extends ExpressionTree> arguments) {
        if (!found && attribution.element(call) instanceof ExecutableElement method) {
            new ArgumentMatch(attribution, reader, method, arguments)
                    .forEach((index, target, expectation) ->
                            found |= !Glance.shows(arguments.get(index), expectation, attribution));
        }
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        Element element = attribution.element(tree);
        if (element != null) {
            declarations.check(element, tree.getModifiers());
        }
        if (element instanceof ExecutableElement method) {
            declarations.checkOverride(tree, method);
        }
        if (tree.getReturnType() != null) {
            receiver(tree, null);
        }
        return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        Element element = attribution.element(tree);
        if (element != null) {
            declarations.check(element, tree.getModifiers());
        }
        if (tree.getInitializer() != null) {
            receiver(tree, tree.getInitializer());
        }
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void unused) {
        receiver(tree.getVariable(), null);
        return super.visitEnhancedForLoop(tree, null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        receiver(tree.getVariable(), tree.getExpression());
        return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void unused) {
        receiver(tree.getVariable(), null);
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
        switch (tree.getKind()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                receiver(tree.getExpression(), null);
            default -> {}
        }
        return super.visitUnary(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        callee(tree, tree.getArguments());
        found |= !found && ElementCalls.in(tree, attribution, reader) != null;
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
        found |= !found && !reader.ofLambda(attribution.type(tree)).isEmpty();
        return super.visitLambdaExpression(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        callee(tree, tree.getArguments());
        return super.visitNewClass(tree, null);
    }
}
