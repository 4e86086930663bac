package io.plumbline.processor.flow;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import io.plumbline.processor.value.Anything;
import io.plumbline.processor.value.Comparison;
import io.plumbline.processor.value.NullConstant;
import io.plumbline.processor.value.Operators;
import io.plumbline.processor.value.Value;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Follows expressions: what they may evaluate to, and what they do to the variables on the way. */
final class Expressions extends SimpleTreeVisitor<Value, @Nullable Void> {

    private final Flow flow;

    Expressions(Flow flow) {
        this.flow = flow;
    }

    /** What the expression may evaluate to at the present point, which moves behind the expression. */
    Value evaluate(Tree tree) {
        flow.step();
        if (flow.state().isDead()) {
            return Value.NONE;
        }
        Value value = tree.accept(this, null);
        return flow.found(tree, flow.state().isDead() ? Value.NONE : value);
    }

    /** An expression of a kind that is not followed: what it assigns is no longer known. */
    @Override
    protected Value defaultAction(Tree tree, @Nullable Void unused) {
        Assigned.in(tree, flow.attribution).forEach(flow.state()::forget);
        return any(tree);
    }

    private Value any(Tree tree) {
        return flow.variables.any(flow.attribution.type(tree));
    }

    @Override
    public Value visitLiteral(LiteralTree tree, @Nullable Void unused) {
        return Value.of(tree.getValue() == null ? NullConstant.NULL : tree.getValue());
    }

    @Override
    public Value visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        return flow.attribution.element(tree) instanceof VariableElement variable
                ? flow.variables.read(variable)
                : any(tree);
    }

    @Override
    public Value visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
        Element element = flow.attribution.element(tree);
        Element owner = flow.attribution.element(tree.getExpression());
        boolean isQualifier = owner != null
                && (owner.getKind() == ElementKind.PACKAGE
                        || owner.getKind().isClass()
                        || owner.getKind().isInterface());
        Value held = isQualifier ? Value.UNKNOWN : evaluate(tree.getExpression());
        if (tree.getIdentifier().contentEquals("length") && isArray(tree.getExpression())) {
            return Elements.size(held);
        }
        if (!(element instanceof VariableElement variable)) {
            return any(tree);
        }
        boolean isOwn = isQualifier || flow.variables.tracked(tree) != null;
        return isOwn || variable.getConstantValue() != null
                ? flow.variables.read(variable)
                : flow.variables.declared(variable);
    }

    private boolean isArray(Tree tree) {
        TypeMirror type = flow.attribution.type(tree);
        return type != null && type.getKind() == TypeKind.ARRAY;
    }

    @Override
    public Value visitParenthesized(ParenthesizedTree tree, @Nullable Void unused) {
        return evaluate(tree.getExpression());
    }

    @Override
    public Value visitUnary(UnaryTree tree, @Nullable Void unused) {
        return switch (tree.getKind()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> step(tree);
            case LOGICAL_COMPLEMENT -> flow.conditions.evaluate(tree);
            default -> {
                TypeKind kind = Promotion.unary(flow.attribution.kind(tree.getExpression()));
                yield Operators.unary(tree.getKind(), kind, evaluate(tree.getExpression()));
            }
        };
    }

    private Value step(UnaryTree tree) {
        Tree.Kind operator = tree.getKind();
        boolean isUp = operator == Tree.Kind.PREFIX_INCREMENT || operator == Tree.Kind.POSTFIX_INCREMENT;
        boolean isBefore = operator == Tree.Kind.PREFIX_INCREMENT || operator == Tree.Kind.PREFIX_DECREMENT;
        Value old = evaluate(tree.getExpression());
        Value next = arithmetic(
                isUp ? Tree.Kind.PLUS : Tree.Kind.MINUS, tree.getExpression(), old, TypeKind.INT, Value.of(1L));
        Value stored = flow.assignments.assign(tree.getExpression(), tree, next);
        return isBefore ? stored : old;
    }

    @Override
    public Value visitBinary(BinaryTree tree, @Nullable Void unused) {
        Tree.Kind operator = tree.getKind();
        if (operator == Tree.Kind.CONDITIONAL_AND || operator == Tree.Kind.CONDITIONAL_OR) {
            return flow.conditions.evaluate(tree);
        }
        Value left = evaluate(tree.getLeftOperand());
        Value right = evaluate(tree.getRightOperand());
        TypeKind rightKind = flow.attribution.kind(tree.getRightOperand());
        if (Comparison.is(operator)) {
            return Comparison.decide(left, operator, flow.conditions.kind(tree), right);
        }
        return operator == Tree.Kind.PLUS && flow.attribution.isText(tree)
                ? Text.concat(left, flow.attribution.kind(tree.getLeftOperand()), right, rightKind)
                : arithmetic(operator, tree.getLeftOperand(), left, rightKind, right);
    }

    private Value arithmetic(Tree.Kind operator, Tree leftTree, Value left, TypeKind rightKind, Value right) {
        TypeKind kind = Promotion.binary(operator, flow.attribution.kind(leftTree), rightKind);
        return Operators.binary(operator, kind, left, right);
    }

    @Override
    public Value visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        flow.assignments.evaluateTarget(tree.getVariable());
        Value value = evaluate(tree.getExpression());
        return flow.assignments.assign(tree.getVariable(), tree.getExpression(), value);
    }

    @Override
    public Value visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void unused) {
        Value left = evaluate(tree.getVariable());
        Value right = evaluate(tree.getExpression());
        TypeKind rightKind = flow.attribution.kind(tree.getExpression());
        Tree.Kind operator = CompoundOperators.binary(tree.getKind());
        Value result = operator == Tree.Kind.PLUS && flow.attribution.isText(tree)
                ? Text.concat(left, TypeKind.DECLARED, right, rightKind)
                : arithmetic(operator, tree.getVariable(), left, rightKind, right);
        return flow.assignments.assign(tree.getVariable(), tree, result);
    }

    @Override
    public Value visitTypeCast(TypeCastTree tree, @Nullable Void unused) {
        Value operand = evaluate(tree.getExpression());
        TypeMirror target = flow.attribution.type(tree);
        return target == null ? Value.UNKNOWN : flow.variables.converted(operand, target);
    }

    @Override
    public Value visitConditionalExpression(ConditionalExpressionTree tree, @Nullable Void unused) {
        Conditions.Branches branches = flow.conditions.split(tree.getCondition());
        flow.goTo(branches.whenTrue());
        Value first = evaluate(tree.getTrueExpression());
        State afterFirst = flow.state();
        flow.goTo(branches.whenFalse());
        Value second = evaluate(tree.getFalseExpression());
        flow.goTo(afterFirst.join(flow.state()));
        TypeMirror type = flow.attribution.type(tree);
        Value joined = first.join(second);
        return type == null ? joined : flow.variables.converted(joined, type);
    }

    @Override
    public Value visitInstanceOf(InstanceOfTree tree, @Nullable Void unused) {
        return flow.conditions.evaluate(tree);
    }

    @Override
    public Value visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        return flow.calls.invoke(tree);
    }

    @Override
    public Value visitNewClass(NewClassTree tree, @Nullable Void unused) {
        return flow.calls.create(tree);
    }

    @Override
    public Value visitNewArray(NewArrayTree tree, @Nullable Void unused) {
        return flow.arrays.create(tree);
    }

    @Override
    public Value visitArrayAccess(ArrayAccessTree tree, @Nullable Void unused) {
        Value array = evaluate(tree.getExpression());
        Value index = evaluate(tree.getIndex());
        Value element = Elements.element(array, index);
        return element == null || element.domain() == Anything.ANYTHING ? any(tree) : element;
    }

    @Override
    public Value visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
        flow.bodies.lambda(tree);
        return Value.UNKNOWN;
    }

    @Override
    public Value visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
        Element owner = flow.attribution.element(tree.getQualifierExpression());
        if (owner instanceof VariableElement || owner == null) {
            evaluate(tree.getQualifierExpression());
        }
        return Value.UNKNOWN;
    }

    @Override
    public Value visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void unused) {
        return flow.switches.expression(tree);
    }

    /** Evaluates all expressions in order. */
    java.util.List<Value> evaluateAll(java.util.List<? extends ExpressionTree> trees) {
        java.util.List<Value> values = new java.util.ArrayList<>(trees.size());
        for (ExpressionTree tree : trees) {
            values.add(evaluate(tree));
        }
        return values;
    }
}
