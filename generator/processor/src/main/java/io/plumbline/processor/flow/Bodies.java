package io.plumbline.processor.flow;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import io.plumbline.processor.read.Expectation;
import io.plumbline.processor.read.Signature;
import io.plumbline.processor.value.Value;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Follows bodies inside a member: lambdas, and the methods of local classes; they see what is known where they are
 * made.
 */
final class Bodies {

    private final Flow flow;
    private @Nullable TypeMirror resultType;

    Bodies(Flow flow) {
        this.flow = flow;
    }

    /** Follows a method, constructor, initialiser or field of the class that is checked. */
    void member(Tree member, State start) {
        if (member instanceof MethodTree method) {
            method(method, start);
        } else if (member instanceof ClassTree inner) {
            inner.getMembers().forEach(each -> member(each, start));
        } else {
            flow.within(start.copy(), Expectation.NONE, () -> flow.statements.follow(member));
        }
    }

    private void method(MethodTree tree, State captured) {
        if (tree.getBody() == null || !(flow.attribution.element(tree) instanceof ExecutableElement method)) {
            return;
        }
        State start = captured.copy();
        for (VariableElement parameter : method.getParameters()) {
            start.set(parameter, flow.variables.declared(parameter));
        }
        returning(
                method.getReturnType(),
                () -> flow.within(
                        start, flow.reader.expectation(method), () -> flow.statements.follow(tree.getBody())));
    }

    /** Holds what is returned against what the present body promises. */
    void returned(ExpressionTree expression, Value value) {
        TypeMirror type = resultType;
        if (type != null) {
            flow.judge(expression, value, type, flow.result());
        }
    }

    void lambda(LambdaExpressionTree tree) {
        flow.state().forgetMutable();
        Optional<ExecutableElement> method = flow.reader.lambdaMethod(flow.attribution.type(tree));
        State start = flow.state().copy();
        for (int i = 0; i < tree.getParameters().size(); i++) {
            if (flow.attribution.element(tree.getParameters().get(i)) instanceof VariableElement parameter) {
                start.set(parameter, passed(method, i, parameter));
            }
        }
        Expectation result = flow.reader.ofLambda(flow.attribution.type(tree));
        returning(
                method.map(ExecutableElement::getReturnType).orElse(null),
                () -> flow.within(start, result, () -> {
                    if (tree.getBody() instanceof BlockTree block) {
                        flow.statements.follow(block);
                    } else if (tree.getBody() instanceof ExpressionTree expression) {
                        returned(expression, flow.expressions.evaluate(expression));
                    }
                }));
    }

    /** What a lambda's parameter may be: what its own declaration tells, and that of the method that it implements. */
    private Value passed(Optional<ExecutableElement> method, int index, VariableElement parameter) {
        Value any = flow.variables.declared(parameter);
        boolean isPlain = parameter.asType().getKind().isPrimitive() && method.isPresent();
        Signature signature = isPlain ? flow.reader.signature(method.get()) : Signature.NONE;
        return signature.isEmpty()
                ? any
                : Contracts.assume(any, signature.parameters().get(index));
    }

    /** Follows the members of a local or anonymous class. */
    void localClass(ClassTree tree) {
        flow.state().forgetMutable();
        State captured = flow.state().copy();
        tree.getMembers().forEach(member -> member(member, captured));
    }

    private void returning(@Nullable TypeMirror type, Runnable action) {
        TypeMirror outer = resultType;
        resultType = type;
        action.run();
        resultType = outer;
    }
}
