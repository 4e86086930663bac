package io.plumbline.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Which variables a piece of the program assigns anywhere. */
final class Assigned extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Attribution attribution;
    private final Set<Element> variables = new HashSet<>();

    private Assigned(Attribution attribution) {
        this.attribution = attribution;
    }

    static Set<Element> in(Tree tree, Attribution attribution) {
        Assigned scanner = new Assigned(attribution);
        scanner.scan(tree, null);
        return scanner.variables;
    }

    private void add(Tree target) {
        Element element = attribution.element(Parentheses.strip(target));
        if (element != null) {
            variables.add(element);
        }
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        add(tree);
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        add(tree.getVariable());
        return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void unused) {
        add(tree.getVariable());
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
        ExpressionTree operand = tree.getExpression();
        switch (tree.getKind()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> add(operand);
            default -> {}
        }
        return super.visitUnary(tree, null);
    }
}
