package io.plumbline.processor.flow;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which variables are used in any way other than to read an array's elements or length: arrays in them may change.
 *
 * <p>A declaration with an initialiser is no use.
 */
final class ArrayUses extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Attribution attribution;
    private final Set<Element> changing = new HashSet<>();

    private ArrayUses(Attribution attribution) {
        this.attribution = attribution;
    }

    static Set<Element> changing(Tree tree, Attribution attribution) {
        ArrayUses uses = new ArrayUses(attribution);
        uses.scan(tree, null);
        return uses.changing;
    }

    private static boolean isName(Tree tree) {
        return tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
    }

    private void note(Tree tree) {
        Element element = attribution.element(tree);
        if (element != null) {
            changing.add(element);
        }
    }

    private void written(ExpressionTree target) {
        if (Parentheses.strip(target) instanceof ArrayAccessTree access) {
            note(Parentheses.strip(access.getExpression()));
        }
    }

    @Override
    public @Nullable Void visitArrayAccess(ArrayAccessTree tree, @Nullable Void unused) {
        if (!isName(Parentheses.strip(tree.getExpression()))) {
            scan(tree.getExpression(), null);
        }
        return scan(tree.getIndex(), null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        written(tree.getVariable());
        return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void unused) {
        written(tree.getVariable());
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
        written(tree.getExpression());
        return super.visitUnary(tree, null);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void unused) {
        scan(tree.getVariable(), null);
        if (!isName(Parentheses.strip(tree.getExpression()))) {
            scan(tree.getExpression(), null);
        }
        return scan(tree.getStatement(), null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
        if (tree.getIdentifier().contentEquals("length") && isName(Parentheses.strip(tree.getExpression()))) {
            return null;
        }
        note(tree);
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        note(tree);
        return null;
    }
}
