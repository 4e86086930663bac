package io.plumbline.processor.flow;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.plumbline.processor.read.Expectation;
import io.plumbline.processor.value.Items;
import io.plumbline.processor.value.Sized;
import io.plumbline.processor.value.Value;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Looks one call deep into small methods of the class at hand that nobody can override: guards that throw, and
 * functions of their arguments.
 */
final class OwnCalls {

    private static final int MOST_TREES = 150;

    private final Flow flow;
    private boolean isInside;

    OwnCalls(Flow flow) {
        this.flow = flow;
    }

    /**
     * Follows a call whose arguments are evaluated; what the method lets through holds at the present point afterwards.
     *
     * @return what comes back; null where that is not known
     */
    @Nullable
    Value follow(MethodInvocationTree call, ExecutableElement method, List<Value> arguments) {
        MethodTree tree = isInside || !isFixed(method) ? null : flow.members.method(method);
        boolean isReached = arguments.stream().noneMatch(Value::isNone);
        if (tree == null || !isReached || tree.getBody() == null || !Small.is(tree.getBody())) {
            return null;
        }
        State start = new State();
        for (int i = 0; i < arguments.size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            start.set(parameter, flow.variables.converted(arguments.get(i), parameter.asType()));
        }
        Outcome outcome = body(tree, start);
        if (outcome.end().isDead()) {
            flow.state().kill();
            return Value.NONE;
        }
        refine(call, method, arguments, outcome.end(), Assigned.in(tree.getBody(), flow.attribution));
        return lasting(outcome.returned());
    }

    private static boolean isFixed(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return !method.isVarArgs()
                && (modifiers.contains(Modifier.STATIC)
                        || modifiers.contains(Modifier.PRIVATE)
                        || modifiers.contains(Modifier.FINAL));
    }

    /** How a body ends. */
    private record Outcome(State end, Value returned) {}

    private Outcome body(MethodTree tree, State start) {
        Outcome[] outcome = {new Outcome(State.unreached(), Value.NONE)};
        isInside = true;
        try {
            flow.within(
                    start,
                    Expectation.NONE,
                    () -> flow.silently(() -> {
                        flow.statements.follow(tree.getBody());
                        outcome[0] = new Outcome(
                                flow.state().join(flow.jumps().exits()),
                                flow.jumps().returned());
                    }));
        } finally {
            isInside = false;
        }
        return outcome[0];
    }

    private void refine(
            MethodInvocationTree call,
            ExecutableElement method,
            List<Value> arguments,
            State end,
            Set<Element> assigned) {
        for (int i = 0; i < arguments.size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            VariableElement variable =
                    flow.variables.tracked(call.getArguments().get(i));
            Value rest = end.get(parameter);
            if (rest != null && rest.is(true) && !assigned.contains(parameter)) {
                flow.guards.holds(call.getArguments().get(i));
            }
            if (variable != null
                    && rest != null
                    && !assigned.contains(parameter)
                    && isSameKind(variable.asType(), parameter.asType())
                    && isAsPassed(variable, arguments.get(i))) {
                flow.state().set(variable, rest);
            }
        }
    }

    private boolean isAsPassed(VariableElement variable, Value passed) {
        Value now = flow.state().get(variable);
        return now == null || now.equals(passed);
    }

    private static boolean isSameKind(TypeMirror variable, TypeMirror parameter) {
        return variable.toString().equals(parameter.toString());
    }

    /** A collection that comes back may be changed by whoever else has it. */
    private static @Nullable Value lasting(Value returned) {
        boolean isOpen = (returned.domain() instanceof Items items && items.isMutable())
                || (returned.domain() instanceof Sized sized && sized.isMutable());
        return isOpen || returned.isNone() ? null : returned.withoutEvidence();
    }

    /** Whether a body is small enough to be followed at each call. */
    private static final class Small extends TreeScanner<@Nullable Void, @Nullable Void> {

        private int count;

        static boolean is(Tree tree) {
            Small small = new Small();
            small.scan(tree, null);
            return small.count <= MOST_TREES;
        }

        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
            return ++count > MOST_TREES ? null : super.scan(tree, null);
        }
    }
}
