package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.plumbline.processor.library.Callee;
import io.plumbline.processor.library.Invocation;
import io.plumbline.processor.library.Library;
import io.plumbline.processor.value.Items;
import io.plumbline.processor.value.Value;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Follows calls: holds arguments against parameters, and finds what comes back. */
final class Calls {

    private final Flow flow;

    Calls(Flow flow) {
        this.flow = flow;
    }

    Value invoke(MethodInvocationTree tree) {
        Element callee = flow.attribution.element(tree);
        boolean isKnown = callee instanceof ExecutableElement known
                && flow.attribution.callee(known).isJdk();
        if (!isKnown && flow.plainCalls.follow(tree)) {
            return flow.state().isDead() || !(callee instanceof ExecutableElement method)
                    ? Value.NONE
                    : promised(tree, method);
        }
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
        ElementCalls.Entry entry = ElementCalls.in(tree, flow.attribution, flow.reader);
        if (entry != null) {
            judgeEntry(tree.getArguments().get(entry.index()), arguments, entry);
        }
        if (ElementLists.of(tree, flow.attribution).isPresent()) {
            boolean isMutable = flow.attribution.callee(method).owner().equals("java.util.Arrays");
            return Value.of(new Items(arguments, isMutable));
        }
        Value known = known(tree, method, receiver, arguments);
        if (known != null) {
            flow.guards.passed(tree, known);
            return known;
        }
        Value own = flow.ownCalls.follow(tree, method, arguments);
        flow.guards.asked(tree, method);
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
        Callee callee = flow.attribution.callee(method);
        Value result = callee.isJdk() ? Library.result(new Invocation(callee, receiver, arguments)) : null;
        if (!callee.isHarmless()) {
            flow.state().forgetMutable();
        }
        TypeMirror type = flow.attribution.type(tree);
        return result == null || type == null ? null : flow.variables.converted(result, type);
    }

    /** What a method gives back by its declaration. */
    Value promised(MethodInvocationTree tree, ExecutableElement method) {
        TypeMirror type = flow.attribution.type(tree);
        Value any = flow.variables.any(type);
        return type != null && type.getKind().isPrimitive()
                ? Contracts.assume(any, flow.reader.expectation(method))
                : any;
    }
}
