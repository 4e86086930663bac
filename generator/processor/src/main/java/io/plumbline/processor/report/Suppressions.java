package io.plumbline.processor.report;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Where {@code @SuppressWarnings("plumbline")} stands, or {@code "plumbline.<key>"} for one kind of message.
 *
 * <p>Looked up only when something is about to be said.
 */
public final class Suppressions {

    private static final String NAME = "plumbline";

    private final Trees trees;
    private final CompilationUnitTree unit;

    Suppressions(Trees trees, CompilationUnitTree unit) {
        this.trees = trees;
        this.unit = unit;
    }

    /** Whether a message with this key at this tree is suppressed by a declaration around it. */
    boolean cover(Tree tree, String key) {
        for (TreePath path = TreePath.getPath(unit, tree); path != null; path = path.getParentPath()) {
            Tree leaf = path.getLeaf();
            boolean declaration =
                    leaf instanceof VariableTree || leaf instanceof MethodTree || leaf instanceof ClassTree;
            Element element = declaration ? trees.getElement(path) : null;
            if (element != null && suppresses(element, key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a message with this key about an element is suppressed on it or on one around it. */
    public static boolean suppressed(Element element, String key) {
        for (Element around = element; around != null; around = around.getEnclosingElement()) {
            if (suppresses(around, key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean suppresses(Element element, String key) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement())
                            .getQualifiedName()
                            .contentEquals(SuppressWarnings.class.getName())
                    && mirror.getElementValues().values().stream().anyMatch(value -> names(value, key))) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(AnnotationValue names, String key) {
        return names.getValue() instanceof List<?> list
                && list.stream()
                        .map(name -> ((AnnotationValue) name).getValue())
                        .anyMatch(name -> name.equals(NAME) || name.equals(NAME + "." + key));
    }
}
