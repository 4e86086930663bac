package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.plumbline.processor.library.Invocation;
import io.plumbline.processor.library.Library;
import io.plumbline.processor.value.Items;
import io.plumbline.processor.value.Value;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Follows calls: holds arguments against parameters, and finds what comes back. */
final class Calls {

    private static final String JDK = "java.";

    private final Flow flow;

    Calls(Flow flow) {
        this.flow = flow;
    }

    Value invoke(MethodInvocationTree tree) {
        Element callee = flow.attribution.element(tree);
        Value receiver = receiver(tree.getMethodSelect());
        List<Value> arguments = flow.expressions.evaluateAll(tree.getArguments());
        if (flow.state().isDead()) {
            return Value.NONE;
        }
        if (!(callee instanceof ExecutableElement method)) {
            flow.state().forgetMutable();
            return flow.variables.any(flow.attribution.type(tree));
        }
        judge(method, tree.getArguments(), arguments);
        ElementCalls.in(tree, flow.attribution, flow.reader)
                .ifPresent(entry -> judgeEntry(tree.getArguments().get(entry.index()), arguments, entry));
        if (ElementLists.of(tree, flow.attribution).isPresent()) {
            return Value.of(new Items(arguments, owner(method).equals("java.util.Arrays")));
        }
        Value known = known(tree, method, receiver, arguments);
        if (known != null) {
            return known;
        }
        Value own = flow.ownCalls.follow(tree, method, arguments);
        return own == null ? promised(tree, method) : own;
    }

    private void judgeEntry(ExpressionTree tree, List<Value> arguments, ElementCalls.Entry entry) {
        TypeMirror type = flow.attribution.type(tree);
        if (type != null) {
            flow.judge(tree, arguments.get(entry.index()), type, entry.expectation());
        }
    }

    /** The object that a method is called on; unknown for this, a superclass or a class. */
    private Value receiver(ExpressionTree select) {
        if (!(select instanceof MemberSelectTree member)) {
            return Value.UNKNOWN;
        }
        Element owner = flow.attribution.element(member.getExpression());
        boolean isType = owner != null
                && (owner.getKind().isClass()
                        || owner.getKind().isInterface()
                        || owner.getKind() == ElementKind.PACKAGE);
        return isType ? Value.UNKNOWN : flow.expressions.evaluate(member.getExpression());
    }

    Value create(NewClassTree tree) {
        if (tree.getEnclosingExpression() != null) {
            flow.expressions.evaluate(tree.getEnclosingExpression());
        }
        List<Value> arguments = flow.expressions.evaluateAll(tree.getArguments());
        if (flow.state().isDead()) {
            return Value.NONE;
        }
        Value known = null;
        if (flow.attribution.element(tree) instanceof ExecutableElement constructor) {
            judge(constructor, tree.getArguments(), arguments);
            known = known(tree, constructor, Value.UNKNOWN, arguments);
        }
        if (tree.getClassBody() != null) {
            flow.bodies.localClass(tree.getClassBody());
        }
        return known == null ? Value.UNKNOWN : known;
    }

    private void judge(ExecutableElement method, List<? extends ExpressionTree> trees, List<Value> values) {
        new ArgumentMatch(flow.attribution, flow.reader, method, trees)
                .forEach((index, target, expectation) ->
                        flow.judge(trees.get(index), values.get(index), target, expectation));
    }

    /** What a method of the JDK gives back; any other may change whatever can be changed. */
    private @Nullable Value known(Tree tree, ExecutableElement method, Value receiver, List<Value> arguments) {
        String owner = owner(method);
        String name = method.getSimpleName().toString();
        if (!owner.startsWith(JDK)) {
            flow.state().forgetMutable();
            return null;
        }
        Value result = Library.result(new Invocation(
                owner,
                name,
                flow.attribution.erasedParameters(method),
                method.getModifiers().contains(Modifier.STATIC) || method.getKind() == ElementKind.CONSTRUCTOR,
                kind(method),
                receiver,
                arguments));
        if (!Library.isHarmless(owner, name)) {
            flow.state().forgetMutable();
        }
        TypeMirror type = flow.attribution.type(tree);
        return result == null || type == null ? null : flow.variables.converted(result, type);
    }

    private TypeKind kind(ExecutableElement method) {
        return method.getKind() == ElementKind.CONSTRUCTOR
                ? TypeKind.DECLARED
                : method.getReturnType().getKind();
    }

    private static String owner(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement type
                ? type.getQualifiedName().toString()
                : "";
    }

    private Value promised(MethodInvocationTree tree, ExecutableElement method) {
        TypeMirror type = flow.attribution.type(tree);
        Value any = flow.variables.any(type);
        return type != null && type.getKind().isPrimitive()
                ? Contracts.assume(any, flow.reader.expectation(method))
                : any;
    }
}
