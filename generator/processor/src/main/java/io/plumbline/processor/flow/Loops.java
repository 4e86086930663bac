package io.plumbline.processor.flow;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import io.plumbline.processor.value.Value;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Follows loops round and round, until nothing new can hold at their head. */
final class Loops {

    private static final int EXACT_ROUNDS = 6;
    private static final int EXACT_ROUNDS_INSIDE = 2;
    private static final int MOST_GUESSES = 2;
    private static final int MOST_ROUNDS = 60;
    private static final int NARROWING_ROUNDS = 2;

    private final Flow flow;
    private int depth;

    Loops(Flow flow) {
        this.flow = flow;
    }

    static boolean isLoop(Tree tree) {
        return tree instanceof WhileLoopTree
                || tree instanceof DoWhileLoopTree
                || tree instanceof ForLoopTree
                || tree instanceof EnhancedForLoopTree;
    }

    /**
     * One round of a loop.
     *
     * @param condition what must hold at the head, or null where nothing must
     */
    private record Round(
            @Nullable ExpressionTree condition, StatementTree body, List<? extends StatementTree> updates) {}

    void follow(WhileLoopTree tree) {
        Jumps.Target target = flow.jumps().enter(Jumps.Kind.LOOP);
        atHead(target, new Round(tree.getCondition(), tree.getStatement(), List.of()), null);
    }

    void follow(ForLoopTree tree) {
        Jumps.Target target = flow.jumps().enter(Jumps.Kind.LOOP);
        flow.statements.followAll(tree.getInitializer());
        CounterLoop.Course course = flow.state().isDead() ? null : new CounterLoop(flow).course(tree);
        atHead(target, new Round(tree.getCondition(), tree.getStatement(), tree.getUpdate()), course);
    }

    private void atHead(Jumps.Target target, Round round, CounterLoop.@Nullable Course course) {
        State entry = flow.state();
        State guess = course == null ? null : course.guess(entry);
        State head = steady(entry, guess, state -> round(target, round, state));
        if (!head.isDead() && course != null) {
            course.note(head);
        }
        State exit = round(target, round, head);
        flow.jumps().leave();
        flow.goTo(exit.join(target.ends()));
    }

    /**
     * Follows one round from the head; leaves the present point where the next begins, and gives where the condition
     * fails.
     */
    private State round(Jumps.Target target, Round round, State head) {
        target.clear();
        flow.goTo(head.copy());
        State exit = State.unreached();
        if (round.condition() != null) {
            Conditions.Branches branches = flow.conditions.split(round.condition());
            exit = branches.whenFalse();
            flow.goTo(branches.whenTrue());
        }
        flow.statements.follow(round.body());
        flow.goTo(flow.state().join(target.continues()));
        flow.statements.followAll(round.updates());
        return exit;
    }

    void follow(DoWhileLoopTree tree) {
        Jumps.Target target = flow.jumps().enter(Jumps.Kind.LOOP);
        State head = steady(flow.state(), null, state -> bodyThenCondition(target, tree, state));
        State exit = bodyThenCondition(target, tree, head);
        flow.jumps().leave();
        flow.goTo(exit.join(target.ends()));
    }

    private State bodyThenCondition(Jumps.Target target, DoWhileLoopTree tree, State head) {
        target.clear();
        flow.goTo(head.copy());
        flow.statements.follow(tree.getStatement());
        flow.goTo(flow.state().join(target.continues()));
        if (flow.state().isDead()) {
            return State.unreached();
        }
        Conditions.Branches branches = flow.conditions.split(tree.getCondition());
        flow.goTo(branches.whenTrue());
        return branches.whenFalse();
    }

    void follow(EnhancedForLoopTree tree) {
        Jumps.Target target = flow.jumps().enter(Jumps.Kind.LOOP);
        Value iterated = flow.expressions.evaluate(tree.getExpression());
        State head = steady(flow.state(), null, state -> next(target, tree, iterated, state));
        next(target, tree, iterated, head);
        flow.jumps().leave();
        flow.goTo(head.join(target.ends()));
    }

    private void next(Jumps.Target target, EnhancedForLoopTree tree, Value iterated, State head) {
        target.clear();
        flow.goTo(head.copy());
        if (flow.attribution.element(tree.getVariable()) instanceof VariableElement variable) {
            boolean isFresh = Parentheses.strip(tree.getExpression()) instanceof NewArrayTree;
            Value element = Elements.ofEach(iterated, isFresh);
            Value held = element == null
                    ? flow.variables.declared(variable)
                    : flow.variables.converted(element, variable.asType());
            if (element != null) {
                flow.judge(tree.getExpression(), element, variable.asType(), flow.reader.expectation(variable));
            }
            flow.state().dependsOn(variable, flow.symbols.in(tree.getExpression()));
            flow.state().set(variable, held);
        }
        flow.statements.follow(tree.getStatement());
        flow.goTo(flow.state().join(target.continues()));
    }

    /** What holds at the head in every round: followed in silence until it no longer grows. */
    private State steady(State entry, @Nullable State guess, Consumer<State> round) {
        if (entry.isDead()) {
            return entry;
        }
        State[] head = {entry};
        Runnable asBefore = flow.jumps().mark();
        depth++;
        flow.silently(() -> {
            State tried = guess == null ? null : tried(entry, guess, round);
            head[0] = tried == null ? narrowed(entry, grown(entry, round), round) : tried;
        });
        depth--;
        asBefore.run();
        return head[0];
    }

    /** The guess, less what a round forgets, if it holds in every round; null if it does not. */
    private @Nullable State tried(State entry, State guess, Consumer<State> round) {
        State head = guess;
        for (int i = 0; i < MOST_GUESSES; i++) {
            State next = head.join(after(entry, head, round));
            if (next.holdsSame(head)) {
                return next;
            }
            head = next;
        }
        return null;
    }

    private State grown(State entry, Consumer<State> round) {
        State head = entry;
        int exact = depth > 1 ? EXACT_ROUNDS_INSIDE : EXACT_ROUNDS;
        for (int i = 0; i < MOST_ROUNDS; i++) {
            State next = head.join(after(entry, head, round));
            if (next.holdsSame(head)) {
                return next;
            }
            head = i < exact ? next : head.widen(next, flow.outline.landmarks());
        }
        throw new Flow.TooLong();
    }

    /** Takes back what widening gave away too much, as long as what is left still holds in every round. */
    private State narrowed(State entry, State steady, Consumer<State> round) {
        State head = steady;
        for (int i = 0; i < NARROWING_ROUNDS; i++) {
            State smaller = after(entry, head, round);
            State again = smaller.join(after(entry, smaller, round));
            if (!again.holdsSame(smaller)) {
                return head;
            }
            head = smaller;
        }
        return head;
    }

    private State after(State entry, State head, Consumer<State> round) {
        round.accept(head);
        return entry.join(flow.state());
    }
}
