package io.plumbline.processor.flow;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** The variables, fields and methods that expressions name, each found once. */
final class Symbols {

    private final Attribution attribution;
    private final IdentityHashMap<Tree, Set<Object>> known = new IdentityHashMap<>();

    Symbols(Attribution attribution) {
        this.attribution = attribution;
    }

    /** All that stand anywhere in the tree. */
    Set<Object> in(Tree tree) {
        Set<Object> symbols = known.get(tree);
        if (symbols == null) {
            symbols = found(tree);
            known.put(tree, symbols);
        }
        return symbols;
    }

    private Set<Object> found(Tree root) {
        Set<Object> symbols = new HashSet<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
                add(tree);
                return null;
            }

            @Override
            public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
                add(tree);
                return super.visitMemberSelect(tree, null);
            }

            private void add(Tree tree) {
                Element element = attribution.element(tree);
                if (element != null && changes(element.getKind())) {
                    symbols.add(element);
                }
            }
        }.scan(root, null);
        return Set.copyOf(symbols);
    }

    private static boolean changes(ElementKind kind) {
        return (kind.isField() && kind != ElementKind.ENUM_CONSTANT)
                || kind == ElementKind.METHOD
                || !(kind.isClass() || kind.isInterface() || kind == ElementKind.PACKAGE || kind.isField());
    }
}
