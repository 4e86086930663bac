package io.plumbline.processor.flow;

import io.plumbline.processor.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Where {@code break}, {@code continue}, {@code yield} and {@code return} lead to, and with what. */
final class Jumps {

    /** What can be left or continued. */
    enum Kind {
        LOOP,
        SWITCH,
        SWITCH_EXPRESSION,
        LABELED
    }

    /**
     * A statement or expression being followed, with the states in which jumps arrive at its end and at its next round.
     */
    static final class Target {

        final Kind kind;
        final @Nullable Name label;
        private State ends = State.unreached();
        private State continues = State.unreached();
        private Value yielded = Value.NONE;

        Target(Kind kind, @Nullable Name label) {
            this.kind = kind;
            this.label = label;
        }

        State ends() {
            return ends;
        }

        State continues() {
            return continues;
        }

        Value yielded() {
            return yielded;
        }

        /** Begins anew. */
        void clear() {
            ends = State.unreached();
            continues = State.unreached();
        }

        private Runnable mark() {
            State wereEnds = ends;
            State wereContinues = continues;
            Value wasYielded = yielded;
            return () -> {
                ends = wereEnds;
                continues = wereContinues;
                yielded = wasYielded;
            };
        }

        void end(State state) {
            ends = ends.join(state);
        }

        void yieldWith(Value value, State state) {
            yielded = state.isDead() ? yielded : yielded.join(value);
            end(state);
        }
    }

    private final Deque<Target> targets = new ArrayDeque<>();
    private Value returned = Value.NONE;
    private State exits = State.unreached();
    private @Nullable Name pendingLabel;

    /** The label that stands before the statement that comes next. */
    void label(Name label) {
        pendingLabel = label;
    }

    Target enter(Kind kind) {
        Target target = new Target(kind, pendingLabel);
        pendingLabel = null;
        targets.push(target);
        return target;
    }

    void leave() {
        targets.pop();
    }

    void breakTo(@Nullable Name label, State state) {
        find(target -> label == null
                        ? target.kind == Kind.LOOP || target.kind == Kind.SWITCH
                        : label.equals(target.label))
                .end(state);
    }

    void continueTo(@Nullable Name label, State state) {
        Target loop = find(target -> target.kind == Kind.LOOP && (label == null || label.equals(target.label)));
        loop.continues = loop.continues.join(state);
    }

    void yieldWith(Value value, State state) {
        find(target -> target.kind == Kind.SWITCH_EXPRESSION).yieldWith(value, state);
    }

    void returnWith(Value value, State state) {
        returned = state.isDead() ? returned : returned.join(value);
        exits = exits.join(state);
    }

    /** What the body returns, by any {@code return}. */
    Value returned() {
        return returned;
    }

    /** The states in which the body is left by {@code return}. */
    State exits() {
        return exits;
    }

    /** Remembers all that jumps have carried so far; what it gives brings that back. */
    Runnable mark() {
        List<Runnable> restoring = new ArrayList<>();
        for (Target target : targets) {
            restoring.add(target.mark());
        }
        Value wasReturned = returned;
        State wereExits = exits;
        return () -> {
            restoring.forEach(Runnable::run);
            returned = wasReturned;
            exits = wereExits;
        };
    }

    /** Changes all states that jumps have carried so far: what a {@code finally} does on the way. */
    void onTheWay(UnaryOperator<State> change) {
        for (Target target : targets) {
            target.ends = change.apply(target.ends);
            target.continues = change.apply(target.continues);
        }
        exits = change.apply(exits);
    }

    private Target find(Predicate<Target> wanted) {
        return targets.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a jump that leads nowhere"));
    }
}
