package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import io.plumbline.processor.library.Callee;
import io.plumbline.processor.value.Value;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Calls that come back only where something holds, or may do so. */
final class Guards {

    private final Flow flow;

    Guards(Flow flow) {
        this.flow = flow;
    }

    /** What comes back of the JDK's own guards is the argument, as it is from then on. */
    void passed(MethodInvocationTree call, Value result) {
        Callee callee = flow.attribution.callee(call);
        VariableElement variable = callee != null && passes(callee)
                ? flow.variables.tracked(call.getArguments().get(0))
                : null;
        if (variable != null) {
            flow.state().set(variable, result);
        }
    }

    /** Whether a method throws at its first argument, or gives it back. */
    static boolean passes(Callee callee) {
        return callee.owner().equals("java.util.Objects") && callee.name().startsWith("check");
    }

    /** A condition that was handed to a guard, which came back, holds. */
    void holds(ExpressionTree condition) {
        if (Assigned.in(condition, flow.attribution).isEmpty()) {
            flow.goTo(flow.conditions.split(condition).whenTrue());
        }
    }

    /**
     * A method that is handed a condition and gives nothing back may be a guard: what is seen of the variables in it
     * may be what it throws at.
     */
    void asked(MethodInvocationTree call, ExecutableElement method) {
        if (asks(method, call.getArguments())) {
            for (ExpressionTree argument : call.getArguments()) {
                flow.state().branchOn(flow.symbols.in(argument), null);
            }
        }
    }

    /** Whether a condition is handed to a method that gives nothing back. */
    static boolean asks(ExecutableElement method, List<? extends ExpressionTree> arguments) {
        if (method.getReturnType().getKind() != TypeKind.VOID) {
            return false;
        }
        for (int i = 0; i < Math.min(arguments.size(), method.getParameters().size()); i++) {
            boolean isCondition = method.getParameters().get(i).asType().getKind() == TypeKind.BOOLEAN;
            if (isCondition && !(arguments.get(i) instanceof LiteralTree)) {
                return true;
            }
        }
        return false;
    }
}
