package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Expressions that write down the elements of a list, set or array one by one. */
final class ElementLists {

    private static final Map<String, Set<String>> FACTORIES = Map.of(
            "java.util.List", Set.of("of"),
            "java.util.Set", Set.of("of"),
            "java.util.Arrays", Set.of("asList"),
            "java.util.Collections", Set.of("emptyList", "singletonList", "singleton", "emptySet"));

    private ElementLists() {}

    /** The elements, or empty where the expression does not write them down. */
    static Optional<List<? extends ExpressionTree>> of(ExpressionTree tree, Attribution attribution) {
        if (tree instanceof NewArrayTree array && array.getInitializers() != null) {
            return Optional.of(array.getInitializers());
        }
        return tree instanceof MethodInvocationTree call && isFactory(call, attribution)
                ? Optional.of(call.getArguments())
                : Optional.empty();
    }

    private static boolean isFactory(MethodInvocationTree call, Attribution attribution) {
        if (!(attribution.element(call) instanceof ExecutableElement method)
                || !(method.getEnclosingElement() instanceof TypeElement type)
                || !FACTORIES
                        .getOrDefault(type.getQualifiedName().toString(), Set.of())
                        .contains(method.getSimpleName().toString())) {
            return false;
        }
        return !method.isVarArgs() || call.getArguments().size() != 1 || !isArray(call, attribution);
    }

    private static boolean isArray(MethodInvocationTree call, Attribution attribution) {
        TypeMirror only = attribution.type(call.getArguments().get(0));
        return only == null || only.getKind() == TypeKind.ARRAY || only.getKind() == TypeKind.NULL;
    }
}
