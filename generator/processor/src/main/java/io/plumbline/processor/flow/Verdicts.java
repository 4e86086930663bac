package io.plumbline.processor.flow;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import io.plumbline.processor.demand.ContractDemand;
import io.plumbline.processor.demand.Demand;
import io.plumbline.processor.read.Expectation;
import io.plumbline.processor.report.Level;
import io.plumbline.processor.report.Reporter;
import io.plumbline.processor.value.Items;
import io.plumbline.processor.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Says what is wrong with values, at the smallest expressions that are to blame. */
final class Verdicts {

    private final Attribution attribution;
    private final Reporter reporter;

    Verdicts(Attribution attribution, Reporter reporter) {
        this.attribution = attribution;
        this.reporter = reporter;
    }

    /**
     * Judges an expression that was found to have a value, on its way to a receiver of a type.
     *
     * <p>Where the contract's own demand is broken, those of other libraries' annotations are left unsaid: generated
     * code can carry both, which say the same.
     */
    void judge(Flow flow, ExpressionTree tree, Value value, TypeMirror target, Expectation expectation) {
        boolean isBroken = false;
        for (Demand demand : expectation.own()) {
            boolean isOurs = demand instanceof ContractDemand;
            Judgement judgement = isBroken && !isOurs ? Judgement.ALLOWED : Judgement.of(value, demand);
            isBroken |= isOurs && judgement.outcome() != Judgement.Outcome.ALLOWED;
            switch (judgement.outcome()) {
                case REFUSED -> refused(flow, tree, new Said(demand, Level.DEFINITE, expectation.name()), judgement);
                case UNPROVEN -> unproven(flow, tree, demand, judgement, expectation.name());
                case ALLOWED -> {}
            }
        }
        elements(flow, tree, value, target, expectation);
    }

    private void elements(Flow flow, ExpressionTree tree, Value value, TypeMirror target, Expectation expectation) {
        Expectation inner = expectation.ofElements();
        if (inner.isEmpty()) {
            return;
        }
        Optional<List<? extends ExpressionTree>> written = written(tree);
        TypeMirror elementTarget = target instanceof ArrayType array ? array.getComponentType() : target;
        if (written.isPresent()) {
            for (ExpressionTree item : written.get()) {
                Value found = flow.lastFound(item);
                judge(flow, item, found == null ? Value.UNKNOWN : found, elementTarget, inner);
            }
        } else if (value.domain() instanceof Items items) {
            items.items().forEach(item -> judge(flow, tree, item, elementTarget, inner));
        }
    }

    private Optional<List<? extends ExpressionTree>> written(ExpressionTree tree) {
        List<ExpressionTree> values = ElementLists.ofMap(tree, attribution);
        return values.isEmpty() ? ElementLists.of(tree, attribution) : Optional.of(values);
    }

    /** All that can come is refused; where branches bring it, each of them says so. */
    private void refused(Flow flow, ExpressionTree tree, Said said, Judgement judgement) {
        List<ExpressionTree> branches = Branches.of(tree);
        if (branches.isEmpty()) {
            say(said, judgement, "", tree);
        }
        for (ExpressionTree branch : branches) {
            Value value = flow.lastFound(branch);
            Judgement one = value == null ? Judgement.ALLOWED : Judgement.of(value, said.demand());
            if (one.outcome() == Judgement.Outcome.REFUSED) {
                refused(flow, branch, said, one);
            }
        }
    }

    private void unproven(Flow flow, ExpressionTree tree, Demand demand, Judgement judgement, String name) {
        boolean blamed = false;
        for (ExpressionTree branch : Branches.of(tree)) {
            Value value = flow.lastFound(branch);
            Judgement one = value == null ? Judgement.ALLOWED : Judgement.of(value, demand);
            switch (one.outcome()) {
                case REFUSED -> refused(flow, branch, new Said(demand, Level.LIKELY, name), one);
                case UNPROVEN -> unproven(flow, branch, demand, one, name);
                case ALLOWED -> {}
            }
            blamed |= one.outcome() != Judgement.Outcome.ALLOWED;
        }
        if (blamed) {
            return;
        }
        if (judgement.isEvident()) {
            say(new Said(demand, Level.LIKELY, name), judgement, " on one path", tree);
        } else {
            say(new Said(demand, Level.STRICT, name), judgement, "", tree);
        }
    }

    /**
     * What is about to be said.
     *
     * @param demand what is broken
     * @param level how sure that is
     * @param name what the receiver is called
     */
    private record Said(Demand demand, Level level, String name) {}

    /** The first line is the verdict; what to do, and where the contract says so, follow on lines of their own. */
    private void say(Said said, Judgement judgement, String path, ExpressionTree tree) {
        if (!reporter.says(said.level())) {
            return;
        }
        StringJoiner text = new StringJoiner("\n");
        text.add(judgement.text() + path + " (" + said.name() + ")");
        Object example = judgement.example();
        if (example != null) {
            said.demand().hint(example).ifPresent(text::add);
            said.demand()
                    .keyword(example)
                    .flatMap(keyword -> reporter.contractLine(
                            said.name(), keyword, said.demand().keywords()))
                    .ifPresent(text::add);
        }
        reporter.say(said.level(), said.demand().key(), text.toString(), tree);
    }

    /** The expressions of which one gives the value of another. */
    private static final class Branches {

        private Branches() {}

        static List<ExpressionTree> of(ExpressionTree tree) {
            if (tree instanceof ParenthesizedTree parenthesized) {
                return List.of(parenthesized.getExpression());
            }
            if (tree instanceof ConditionalExpressionTree conditional) {
                return List.of(conditional.getTrueExpression(), conditional.getFalseExpression());
            }
            return tree instanceof SwitchExpressionTree selection ? Yields.in(selection) : List.of();
        }
    }
}
