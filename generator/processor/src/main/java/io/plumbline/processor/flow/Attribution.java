package io.plumbline.processor.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.plumbline.processor.library.Callee;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What javac's attribution says about the trees of one compilation unit. */
final class Attribution {

    private final Trees trees;
    private final Program program;
    private final TreePath root;

    Attribution(Trees trees, Program program, CompilationUnitTree unit) {
        this.trees = trees;
        this.program = program;
        this.root = new TreePath(unit);
    }

    /**
     * The element that a declaration declares or an expression names; null where there is none.
     *
     * <p>The arguments of an anonymous class are those of its superclass: that one's constructor is named.
     */
    @Nullable
    Element element(Tree tree) {
        return tree instanceof NewClassTree creation && creation.getClassBody() != null
                ? inherited(creation.getClassBody())
                : named(tree);
    }

    /** What the constructor that javac gives an anonymous class calls. */
    private @Nullable Element inherited(ClassTree body) {
        for (Tree member : body.getMembers()) {
            if (member instanceof MethodTree method
                    && method.getReturnType() == null
                    && method.getBody() != null
                    && method.getBody().getStatements().get(0) instanceof ExpressionStatementTree statement) {
                return named(statement.getExpression());
            }
        }
        return null;
    }

    private @Nullable Element named(Tree tree) {
        return trees.getElement(
                new TreePath(root, tree)); // an attributed tree carries its symbol: the way to it does not matter
    }

    /** The static type of an expression; null where there is none. */
    @Nullable
    TypeMirror type(Tree expression) {
        return trees.getTypeMirror(new TreePath(root, expression));
    }

    /** The primitive kind of an expression of primitive or boxed type, else the kind of its type. */
    TypeKind kind(Tree expression) {
        TypeMirror type = type(expression);
        return type == null ? TypeKind.NONE : unboxed(type);
    }

    /** The primitive kind of a primitive or boxed type, else the type's own kind. */
    TypeKind unboxed(TypeMirror type) {
        return program.unboxed(type);
    }

    boolean isText(Tree expression) {
        return program.isText(type(expression));
    }

    /** The method as the library of well-known methods sees it. */
    Callee callee(ExecutableElement method) {
        return program.callee(method);
    }

    /** The method that an expression calls, as the library sees it; null where it calls none. */
    @Nullable
    Callee callee(Tree call) {
        return element(call) instanceof ExecutableElement method ? program.callee(method) : null;
    }
}
