package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import io.plumbline.processor.read.Expectation;
import io.plumbline.processor.report.Level;
import io.plumbline.processor.report.Reporter;
import io.plumbline.processor.value.Constants;
import io.plumbline.processor.value.Sequence;
import io.plumbline.processor.value.Value;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Holds what an expression evaluates to against what its receiver demands, and says what is wrong. */
final class Verdicts {

    private final Evaluator evaluator;
    private final Attribution attribution;
    private final Reporter reporter;

    Verdicts(Evaluator evaluator, Attribution attribution, Reporter reporter) {
        this.evaluator = evaluator;
        this.attribution = attribution;
        this.reporter = reporter;
    }

    /**
     * Judges an expression.
     *
     * @param target the type it is converted to on its way
     */
    void judge(ExpressionTree tree, TypeMirror target, Expectation expectation) {
        if (expectation.isEmpty()) {
            return;
        }
        if (tree instanceof ParenthesizedTree parenthesized) {
            judge(parenthesized.getExpression(), target, expectation);
            return;
        }
        Value value = evaluator.converted(evaluator.evaluate(tree), target);
        expectation.own().forEach(constraint -> judge(tree, value, constraint, expectation.name()));
        judgeElements(tree, target, value, expectation);
    }

    private void judgeElements(ExpressionTree tree, TypeMirror target, Value value, Expectation expectation) {
        Expectation inner = expectation.ofElements();
        if (inner.isEmpty()) {
            return;
        }
        Optional<List<? extends ExpressionTree>> written = ElementLists.of(tree, attribution);
        TypeMirror elementTarget = target instanceof ArrayType array ? array.getComponentType() : target;
        if (written.isPresent()) {
            written.get().forEach(item -> judge(item, elementTarget, inner));
        } else if (value instanceof Sequence sequence) {
            for (Value item : sequence.items()) {
                inner.own().forEach(constraint -> judge(tree, item, constraint, inner.name()));
            }
        }
    }

    private void judge(ExpressionTree tree, Value value, Constraint constraint, String name) {
        definite(value, constraint)
                .ifPresent(finding ->
                        reporter.say(Level.DEFINITE, constraint.family(), finding.message() + " (" + name + ")", tree));
    }

    /** What is wrong with every value that may come; empty where one may be allowed. */
    private static Optional<Finding> definite(Value value, Constraint constraint) {
        if (value instanceof Constants constants) {
            List<Finding> findings = constants.members().stream()
                    .flatMap(constant -> constraint.judge(constant).stream())
                    .toList();
            return findings.size() == constants.members().size() ? Optional.of(findings.get(0)) : Optional.empty();
        }
        return value instanceof Sequence sequence ? ofAll(sequence).flatMap(constraint::judge) : Optional.empty();
    }

    private static Optional<List<Object>> ofAll(Sequence sequence) {
        List<Object> all = new ArrayList<>();
        for (Value item : sequence.items()) {
            Object only = item instanceof Constants constants ? constants.only().orElse(null) : null;
            if (only == null) {
                return Optional.empty();
            }
            all.add(only);
        }
        return Optional.of(all);
    }
}
