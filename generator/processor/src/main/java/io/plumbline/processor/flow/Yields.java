package io.plumbline.processor.flow;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expressions that can give the value of a switch expression. */
final class Yields extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final List<ExpressionTree> found = new ArrayList<>();

    private Yields() {}

    static List<ExpressionTree> in(SwitchExpressionTree tree) {
        Yields yields = new Yields();
        for (CaseTree one : tree.getCases()) {
            if (one.getBody() instanceof ExpressionTree expression) {
                yields.found.add(expression);
            } else {
                yields.scan(one.getBody(), null);
                yields.scan(one.getStatements(), null);
            }
        }
        return yields.found;
    }

    @Override
    public @Nullable Void visitYield(YieldTree tree, @Nullable Void unused) {
        found.add(tree.getValue());
        return null;
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void unused) {
        return null; // its yields are its own
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
        return null;
    }
}
