package io.plumbline.processor.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.plumbline.processor.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The methods and fields that a top-level class and the classes in it declare, found by their elements.
 *
 * <p>Only these can be looked into: the trees of another class may be lowered already. The index is made when it is
 * first asked for.
 */
final class OwnMembers {

    private final ClassTree root;
    private final Attribution attribution;
    private final Map<Element, Value> values = new HashMap<>();
    private @Nullable Map<Element, Tree> index;
    private @Nullable Set<Element> changed;

    OwnMembers(ClassTree root, Attribution attribution) {
        this.root = root;
        this.attribution = attribution;
    }

    /** The method's declaration; null where another class declares it. */
    @Nullable
    MethodTree method(ExecutableElement method) {
        return index().get(method) instanceof MethodTree tree ? tree : null;
    }

    /** The field's declaration; null where another class declares it. */
    @Nullable
    VariableTree field(VariableElement field) {
        return index().get(field) instanceof VariableTree tree ? tree : null;
    }

    /** Whether an array in a private field is nowhere changed or handed out. */
    boolean isOnlyRead(VariableElement array) {
        if (changed == null) {
            changed = ArrayUses.changing(root, attribution);
        }
        return !changed.contains(array);
    }

    /** What fields were found to hold, for the whole class; callers fill it. */
    Map<Element, Value> values() {
        return values;
    }

    private Map<Element, Tree> index() {
        Map<Element, Tree> known = index;
        if (known == null) {
            known = new HashMap<>();
            new Indexing(known).scan(root, null);
            index = known;
        }
        return known;
    }

    /** Finds the members of classes; bodies are not entered. */
    private final class Indexing extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Map<Element, Tree> found;

        Indexing(Map<Element, Tree> found) {
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
            return scan(tree.getMembers(), null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
            add(tree);
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
            add(tree);
            return null;
        }

        private void add(Tree tree) {
            Element element = attribution.element(tree);
            if (element != null) {
                found.put(element, tree);
            }
        }
    }
}
