package io.plumbline.processor.flow;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.plumbline.processor.value.Items;
import io.plumbline.processor.value.Sized;
import io.plumbline.processor.value.Value;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Follows assignments, and holds what is assigned against what the receiver demands. */
final class Assignments {

    private final Flow flow;

    Assignments(Flow flow) {
        this.flow = flow;
    }

    /** Evaluates what a target needs before the value is: an array and its index, the object of a field. */
    void evaluateTarget(ExpressionTree target) {
        Tree tree = Parentheses.strip(target);
        if (tree instanceof ArrayAccessTree access) {
            flow.expressions.evaluate(access.getExpression());
            flow.expressions.evaluate(access.getIndex());
        } else if (tree instanceof MemberSelectTree select && !(select.getExpression() instanceof IdentifierTree)) {
            flow.expressions.evaluate(select.getExpression());
        }
    }

    /**
     * Assigns a value.
     *
     * @param place the expression that gives the value, where messages about it belong
     * @return the value as it is stored
     */
    Value assign(ExpressionTree target, ExpressionTree place, Value value) {
        Element element = flow.attribution.element(Parentheses.strip(target));
        TypeMirror type = flow.attribution.type(target);
        if (type == null || flow.state().isDead()) {
            return Value.NONE;
        }
        Value stored = flow.variables.converted(value, type);
        if (element instanceof VariableElement variable) {
            flow.judge(place, settled(value, type), type, flow.reader.expectation(variable));
        }
        if (Parentheses.strip(target) instanceof ArrayAccessTree access) {
            flow.arrays.store(access, place, stored);
        }
        VariableElement tracked = flow.variables.tracked(target);
        if (tracked != null) {
            flow.state().dependsOn(tracked, flow.symbols.in(place));
            flow.state().set(tracked, stored);
        }
        return stored;
    }

    /** The value as far as it stays so: a collection in a variable may yet be filled or emptied. */
    private static Value settled(Value value, TypeMirror type) {
        boolean isOpen = (value.domain() instanceof Items items && items.isMutable())
                || (value.domain() instanceof Sized sized && sized.isMutable());
        return isOpen && type.getKind() != TypeKind.ARRAY ? Value.UNKNOWN : value;
    }

    /** Declares a variable, with its initialiser where it has one. */
    void declare(VariableTree tree) {
        if (!(flow.attribution.element(tree) instanceof VariableElement variable)) {
            return;
        }
        ExpressionTree initializer = tree.getInitializer();
        if (initializer == null) {
            flow.state().forget(variable);
            return;
        }
        Value value = flow.expressions.evaluate(initializer);
        flow.judge(
                initializer, settled(value, variable.asType()), variable.asType(), flow.reader.expectation(variable));
        if (!flow.state().isDead()) {
            flow.state().dependsOn(variable, flow.symbols.in(initializer));
            flow.state().set(variable, flow.variables.converted(value, variable.asType()));
        }
    }
}
