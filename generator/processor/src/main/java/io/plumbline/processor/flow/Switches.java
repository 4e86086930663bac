package io.plumbline.processor.flow;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import io.plumbline.processor.value.Comparison;
import io.plumbline.processor.value.EnumConstant;
import io.plumbline.processor.value.NullConstant;
import io.plumbline.processor.value.Value;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Follows switches, old and new: in each case the selector is what its labels say. */
final class Switches {

    private final Flow flow;

    Switches(Flow flow) {
        this.flow = flow;
    }

    /** A switch on its way: the selector, what it may be, and the labels that came before. */
    private record Selection(ExpressionTree selector, Value value, State start, Set<Object> before) {}

    void statement(SwitchTree tree) {
        Jumps.Target target = flow.jumps().enter(Jumps.Kind.SWITCH);
        Selection selection = select(tree.getExpression());
        boolean hasDefault = false;
        State through = State.unreached();
        for (CaseTree one : tree.getCases()) {
            State entry = entry(selection, one);
            flow.goTo(entry.join(through));
            hasDefault |= isDefault(one);
            if (one.getStatements() == null) {
                flow.statements.follow(one.getBody() instanceof ExpressionTree ? null : one.getBody());
                if (one.getBody() instanceof ExpressionTree expression) {
                    flow.expressions.evaluate(expression);
                }
                target.end(flow.state());
                through = State.unreached();
            } else {
                flow.statements.followAll(one.getStatements());
                through = flow.state();
            }
        }
        flow.jumps().leave();
        State unmatched = hasDefault ? State.unreached() : rest(selection);
        flow.goTo(through.join(target.ends()).join(unmatched));
    }

    Value expression(SwitchExpressionTree tree) {
        Jumps.Target target = flow.jumps().enter(Jumps.Kind.SWITCH_EXPRESSION);
        Selection selection = select(tree.getExpression());
        State through = State.unreached();
        for (CaseTree one : tree.getCases()) {
            flow.goTo(entry(selection, one).join(through));
            through = State.unreached();
            if (one.getStatements() != null) {
                flow.statements.followAll(one.getStatements());
                through = flow.state();
            } else if (one.getBody() instanceof ExpressionTree expression) {
                Value value = flow.expressions.evaluate(expression);
                target.yieldWith(value, flow.state());
            } else if (one.getBody() instanceof StatementTree statement) {
                flow.statements.follow(statement);
            }
        }
        flow.jumps().leave();
        flow.goTo(target.ends());
        TypeMirror type = flow.attribution.type(tree);
        return type == null ? target.yielded() : flow.variables.converted(target.yielded(), type);
    }

    private Selection select(ExpressionTree selector) {
        Value value = flow.expressions.evaluate(selector);
        State start = flow.state().copy();
        return new Selection((ExpressionTree) Parentheses.strip(selector), value, start, new HashSet<>());
    }

    /** Where a case begins; what it takes is not left for those behind it. */
    private State entry(Selection selection, CaseTree one) {
        Set<Object> labels = labels(one);
        Value value = isDefault(one)
                ? Comparison.among(selection.value(), selection.before(), false)
                : Comparison.among(selection.value(), labels, true);
        boolean isOpen = labels.isEmpty() && !isDefault(one);
        selection.before().addAll(labels);
        return isOpen ? started(selection) : refined(selection, value);
    }

    private State rest(Selection selection) {
        return refined(selection, Comparison.among(selection.value(), selection.before(), false));
    }

    /** Each case is a way of its own. */
    private State started(Selection selection) {
        State state = selection.start().copy();
        state.branchOn(flow.symbols.in(selection.selector()), flow.variables.tracked(selection.selector()));
        return state;
    }

    private State refined(Selection selection, Value value) {
        State state = started(selection);
        VariableElement variable = flow.variables.tracked(selection.selector());
        if (value.isNone()) {
            state.kill();
        } else if (variable != null) {
            state.set(variable, value);
        }
        return state;
    }

    /** A case without constants is the default or one with patterns; one with null may be the default too. */
    private static boolean isDefault(CaseTree one) {
        List<? extends ExpressionTree> labels = one.getExpressions();
        return labels.isEmpty()
                || labels.stream()
                        .anyMatch(label -> label instanceof LiteralTree literal && literal.getValue() == null);
    }

    /** The constants of a case; none where one of them is not known. */
    private Set<Object> labels(CaseTree one) {
        Set<Object> labels = new LinkedHashSet<>();
        for (ExpressionTree label : one.getExpressions()) {
            Object constant = label(label);
            if (constant == null) {
                return Set.of();
            }
            labels.add(constant);
        }
        return labels;
    }

    private @Nullable Object label(ExpressionTree label) {
        Tree tree = Parentheses.strip(label);
        if (tree instanceof LiteralTree literal && literal.getValue() == null) {
            return NullConstant.NULL;
        }
        if (flow.attribution.element(tree) instanceof VariableElement variable
                && variable.getKind() == ElementKind.ENUM_CONSTANT) {
            return new EnumConstant(
                    variable.asType().toString(), variable.getSimpleName().toString());
        }
        return flow.constants.fold(label);
    }
}
