package io.plumbline.processor.flow;

import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;

/** Shapes of trees that mean the same. */
final class Parentheses {

    private Parentheses() {}

    /** The tree without the parentheses around it. */
    static Tree strip(Tree tree) {
        Tree inner = tree;
        while (inner instanceof ParenthesizedTree parenthesized) {
            inner = parenthesized.getExpression();
        }
        return inner;
    }
}
