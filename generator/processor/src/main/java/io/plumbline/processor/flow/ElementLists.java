package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import io.plumbline.processor.library.Callee;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
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

    /** The values of a map that the expression writes down; empty where it writes none. */
    static List<ExpressionTree> ofMap(ExpressionTree tree, Attribution attribution) {
        List<ExpressionTree> values = new ArrayList<>();
        if (!(tree instanceof MethodInvocationTree call)) {
            return values;
        }
        String name = method(call, attribution);
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (name.equals("java.util.Map.of") || name.equals("java.util.Collections.singletonMap")) {
            for (int i = 1; i < arguments.size(); i += 2) {
                values.add(arguments.get(i));
            }
        } else if (name.equals("java.util.Map.ofEntries")) {
            arguments.forEach(entry -> values.addAll(ofEntry(entry, attribution)));
        }
        return values;
    }

    private static List<? extends ExpressionTree> ofEntry(ExpressionTree tree, Attribution attribution) {
        return tree instanceof MethodInvocationTree call
                        && method(call, attribution).equals("java.util.Map.entry")
                ? call.getArguments().subList(1, 2)
                : List.of();
    }

    private static String method(MethodInvocationTree call, Attribution attribution) {
        Callee callee = attribution.callee(call);
        return callee != null && callee.isJdk() ? callee.owner() + "." + callee.name() : "";
    }

    private static boolean isFactory(MethodInvocationTree call, Attribution attribution) {
        if (!(attribution.element(call) instanceof ExecutableElement method)) {
            return false;
        }
        Callee callee = attribution.callee(method);
        if (!FACTORIES.getOrDefault(callee.owner(), Set.of()).contains(callee.name())) {
            return false;
        }
        return !method.isVarArgs() || call.getArguments().size() != 1 || !isArray(call, attribution);
    }

    private static boolean isArray(MethodInvocationTree call, Attribution attribution) {
        TypeMirror only = attribution.type(call.getArguments().get(0));
        return only == null || only.getKind() == TypeKind.ARRAY || only.getKind() == TypeKind.NULL;
    }
}
