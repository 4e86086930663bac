package io.plumbline.processor.flow;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import io.plumbline.processor.value.Constants;
import io.plumbline.processor.value.Folding;
import io.plumbline.processor.value.Sequence;
import io.plumbline.processor.value.Unknown;
import io.plumbline.processor.value.Value;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds what expressions evaluate to. */
final class Evaluator {

    private final Attribution attribution;

    Evaluator(Attribution attribution) {
        this.attribution = attribution;
    }

    /** What the expression may evaluate to. */
    Value evaluate(ExpressionTree tree) {
        if (tree instanceof LiteralTree literal) {
            return literal.getValue() == null ? Unknown.VALUE : Constants.of(literal.getValue());
        }
        if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
            return named(tree);
        }
        if (tree instanceof ParenthesizedTree parenthesized) {
            return evaluate(parenthesized.getExpression());
        }
        if (tree instanceof UnaryTree unary) {
            return unary(unary);
        }
        if (tree instanceof BinaryTree binary) {
            return binary(binary);
        }
        if (tree instanceof TypeCastTree cast) {
            return cast(cast);
        }
        if (tree instanceof ConditionalExpressionTree conditional) {
            return conditional(conditional);
        }
        return ElementLists.of(tree, attribution).<Value>map(this::sequence).orElse(Unknown.VALUE);
    }

    private Value sequence(List<? extends ExpressionTree> items) {
        return new Sequence(items.stream().map(this::evaluate).toList());
    }

    private Value named(ExpressionTree tree) {
        Element element = attribution.element(tree);
        Object constant = element instanceof VariableElement variable ? variable.getConstantValue() : null;
        return constant == null ? Unknown.VALUE : Constants.of(constant);
    }

    private Value unary(UnaryTree tree) {
        Value operand = evaluate(tree.getExpression());
        TypeKind kind = Promotion.unary(attribution.kind(tree.getExpression()));
        return operand instanceof Constants constants
                ? constants.map(constant -> Folding.unary(tree.getKind(), kind, constant))
                : Unknown.VALUE;
    }

    private Value binary(BinaryTree tree) {
        Value left = evaluate(tree.getLeftOperand());
        Value right = evaluate(tree.getRightOperand());
        TypeKind leftKind = attribution.kind(tree.getLeftOperand());
        TypeKind rightKind = attribution.kind(tree.getRightOperand());
        if (tree.getKind() == Tree.Kind.PLUS && attribution.isText(tree)) {
            return Constants.combine(left, right, (a, b) -> Text.of(a, leftKind) + Text.of(b, rightKind));
        }
        TypeKind kind = Promotion.binary(tree.getKind(), leftKind, rightKind);
        return Constants.combine(left, right, (a, b) -> Folding.binary(tree.getKind(), kind, a, b));
    }

    private Value cast(TypeCastTree tree) {
        Value operand = evaluate(tree.getExpression());
        TypeMirror target = attribution.type(tree);
        return target == null ? Unknown.VALUE : converted(operand, target);
    }

    /** The value after assignment, argument passing or cast to a type. */
    Value converted(Value value, TypeMirror target) {
        TypeKind kind = attribution.unboxed(target);
        return kind.isPrimitive() && value instanceof Constants constants
                ? constants.map(constant -> Folding.convert(constant, kind))
                : value;
    }

    private Value conditional(ConditionalExpressionTree tree) {
        Value condition = evaluate(tree.getCondition());
        Optional<Object> known = condition instanceof Constants constants ? constants.only() : Optional.empty();
        if (known.isPresent()) {
            return evaluate(Boolean.TRUE.equals(known.get()) ? tree.getTrueExpression() : tree.getFalseExpression());
        }
        return evaluate(tree.getTrueExpression()).join(evaluate(tree.getFalseExpression()));
    }
}
