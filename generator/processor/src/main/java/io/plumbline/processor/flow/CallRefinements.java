package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.plumbline.processor.value.Comparison;
import io.plumbline.processor.value.IntegerRange;
import io.plumbline.processor.value.NullConstant;
import io.plumbline.processor.value.Texts;
import io.plumbline.processor.value.Value;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** What the outcome of a call in a condition tells of the string that it is called on. */
final class CallRefinements {

    private static final String STRING = "java.lang.String";
    private static final String OBJECTS = "java.util.Objects";

    private final Flow flow;

    CallRefinements(Flow flow) {
        this.flow = flow;
    }

    /** Notes what the outcome of a call as a condition tells. */
    void refine(MethodInvocationTree tree, State whenTrue, State whenFalse) {
        String name = name(tree, STRING);
        if (name != null) {
            ofText(tree, name, whenTrue, whenFalse);
        } else if ("equals".equals(name(tree, OBJECTS))) {
            equal(tree.getArguments().get(0), tree.getArguments().get(1), whenTrue, whenFalse);
            equal(tree.getArguments().get(1), tree.getArguments().get(0), whenTrue, whenFalse);
        } else if ("isNull".equals(name(tree, OBJECTS)) || "nonNull".equals(name(tree, OBJECTS))) {
            boolean isNull = "isNull".equals(name(tree, OBJECTS));
            among(isNull ? whenTrue : whenFalse, tree.getArguments().get(0), NullConstant.NULL, true);
            among(isNull ? whenFalse : whenTrue, tree.getArguments().get(0), NullConstant.NULL, false);
        }
    }

    private void ofText(MethodInvocationTree tree, String name, State whenTrue, State whenFalse) {
        ExpressionTree receiver = ((MemberSelectTree) tree.getMethodSelect()).getExpression();
        switch (name) {
            case "isEmpty" -> {
                among(whenTrue, receiver, "", true);
                filled(whenFalse, receiver);
            }
            case "isBlank" -> filled(whenFalse, receiver);
            case "equals" -> {
                equal(receiver, tree.getArguments().get(0), whenTrue, whenFalse);
                equal(tree.getArguments().get(0), receiver, whenTrue, whenFalse);
            }
            case "startsWith", "endsWith" -> ends(tree, name.equals("startsWith"), receiver, whenTrue);
            default -> {}
        }
    }

    private void filled(State state, ExpressionTree receiver) {
        among(state, receiver, "", false);
        change(state, receiver, text -> Texts.ofLength(text, Value.of(IntegerRange.between(1, Integer.MAX_VALUE))));
    }

    private void ends(MethodInvocationTree tree, boolean atStart, ExpressionTree receiver, State whenTrue) {
        if (tree.getArguments().size() == 1
                && flow.constants.of(tree.getArguments().get(0)) instanceof String end) {
            change(whenTrue, receiver, text -> Texts.withEnds(text, atStart ? end : "", atStart ? "" : end));
        }
    }

    private void equal(ExpressionTree variable, ExpressionTree other, State whenTrue, State whenFalse) {
        Object constant = flow.constants.of(other);
        if (constant != null) {
            among(whenTrue, variable, constant, true);
            among(whenFalse, variable, constant, false);
        }
    }

    private void among(State state, ExpressionTree tree, Object constant, boolean outcome) {
        change(state, tree, value -> Comparison.among(value, Set.of(constant), outcome));
    }

    private void change(State state, ExpressionTree tree, java.util.function.UnaryOperator<Value> change) {
        VariableElement variable = flow.variables.tracked(checked(tree));
        if (variable == null || state.isDead()) {
            return;
        }
        Value old = state.get(variable);
        Value changed = change.apply(old == null ? flow.variables.declared(variable) : old);
        state.set(variable, changed);
    }

    /** What {@link java.util.Objects#requireNonNull} hands through. */
    private Tree checked(ExpressionTree tree) {
        boolean isChecked = Parentheses.strip(tree) instanceof MethodInvocationTree call
                && "requireNonNull".equals(name(call, OBJECTS));
        return isChecked
                ? ((MethodInvocationTree) Parentheses.strip(tree))
                        .getArguments()
                        .get(0)
                : tree;
    }

    /** Notes what the result of a call tells of its receiver. */
    void refine(State state, MethodInvocationTree tree, Value result) {
        if ("length".equals(name(tree, STRING)) && tree.getMethodSelect() instanceof MemberSelectTree select) {
            change(state, select.getExpression(), text -> Texts.ofLength(text, result));
        }
    }

    /** The name of the called method if a class declares it; null where another does. */
    private @Nullable String name(MethodInvocationTree tree, String owner) {
        return flow.attribution.element(tree) instanceof ExecutableElement method
                        && method.getEnclosingElement() instanceof TypeElement type
                        && type.getQualifiedName().contentEquals(owner)
                ? method.getSimpleName().toString()
                : null;
    }
}
