package io.plumbline.processor.flow;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What javac's attribution says about the trees of one compilation unit. */
final class Attribution {

    private final Trees trees;
    private final Types types;
    private final TreePath root;

    Attribution(Trees trees, Types types, CompilationUnitTree unit) {
        this.trees = trees;
        this.types = types;
        this.root = new TreePath(unit);
    }

    /** The element that a declaration declares or an expression names; null where there is none. */
    @Nullable
    Element element(Tree tree) {
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
        if (type.getKind() != TypeKind.DECLARED) {
            return type.getKind();
        }
        try {
            return types.unboxedType(type).getKind();
        } catch (IllegalArgumentException e) {
            return TypeKind.DECLARED;
        }
    }

    /** Whether the type is the class of this name, whatever its type arguments. */
    static boolean isClass(@Nullable TypeMirror type, String qualifiedName) {
        return type instanceof DeclaredType declared
                && declared.asElement().toString().equals(qualifiedName);
    }

    boolean isText(Tree expression) {
        return isClass(type(expression), "java.lang.String");
    }

    /** A method's parameter types, erased and spelled as reflection does for classes that are not nested. */
    List<String> erasedParameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> types.erasure(parameter.asType()).toString())
                .toList();
    }
}
