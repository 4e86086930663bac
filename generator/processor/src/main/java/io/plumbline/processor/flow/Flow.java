package io.plumbline.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import io.plumbline.processor.read.Expectation;
import io.plumbline.processor.read.ExpectationReader;
import io.plumbline.processor.value.Value;
import java.util.IdentityHashMap;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The abstract interpretation of one member: follows its statements in order, with what the variables may hold.
 *
 * <p>This object is what the parts of the interpreter share: the point that is reached, and whether they speak. They
 * are silent while a loop is followed round and round to find what may hold there, and speak when that is known.
 */
final class Flow {

    private static final int MOST_STEPS = 400_000;

    final Attribution attribution;
    final ExpectationReader reader;
    final OwnMembers members;
    final Expressions expressions = new Expressions(this);
    final Conditions conditions = new Conditions(this);
    final Statements statements = new Statements(this);
    final Loops loops = new Loops(this);
    final Switches switches = new Switches(this);
    final Calls calls = new Calls(this);
    final CallRefinements callRefinements = new CallRefinements(this);
    final Bodies bodies = new Bodies(this);
    final Variables variables = new Variables(this);
    final Assignments assignments = new Assignments(this);
    final StatedConstants constants = new StatedConstants(this);
    final Arrays arrays = new Arrays(this);
    final StaticFinals staticFinals = new StaticFinals(this);
    final Guards guards = new Guards(this);
    final OwnCalls ownCalls = new OwnCalls(this);
    final PlainCalls plainCalls = new PlainCalls(this);
    final Symbols symbols;
    final Outline outline;

    private final Verdicts verdicts;
    private final IdentityHashMap<Tree, Value> found = new IdentityHashMap<>();
    private State state = new State();
    private Jumps jumps = new Jumps();
    private Expectation result = Expectation.NONE;
    private boolean speaks = true;
    private int steps;

    /**
     * What lies around a member.
     *
     * @param attribution javac's
     * @param reader reads what is demanded
     * @param members of the top-level class that the member is in
     */
    record Surroundings(Attribution attribution, ExpectationReader reader, OwnMembers members) {}

    Flow(Surroundings around, Verdicts verdicts, Outline outline) {
        this.attribution = around.attribution();
        this.reader = around.reader();
        this.members = around.members();
        this.verdicts = verdicts;
        this.symbols = new Symbols(attribution);
        this.outline = outline;
    }

    /** Thrown where a member takes too long; it is then left in silence. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("too many steps", null, false, false);
        }
    }

    State state() {
        return state;
    }

    void goTo(State next) {
        state = next;
    }

    Jumps jumps() {
        return jumps;
    }

    /** What the value that the present body returns must keep. */
    Expectation result() {
        return result;
    }

    /** Counts one step, so that no member takes for ever. */
    void step() {
        if (++steps > MOST_STEPS) {
            throw new TooLong();
        }
    }

    /** Whether verdicts are said, and not only looked for what may hold. */
    boolean speaks() {
        return speaks;
    }

    /** Does something without a word. */
    void silently(Runnable action) {
        boolean before = speaks;
        speaks = false;
        try {
            action.run();
        } finally {
            speaks = before;
        }
    }

    /** Does something in a body of its own, from which no jump leads out, and comes back to the present point. */
    void within(State start, Expectation returned, Runnable action) {
        State outerState = state;
        Jumps outerJumps = jumps;
        Expectation outerResult = result;
        state = start;
        jumps = new Jumps();
        result = returned;
        try {
            action.run();
        } finally {
            state = outerState;
            jumps = outerJumps;
            result = outerResult;
        }
    }

    /** Remembers what an expression was found to be at this point. */
    Value found(Tree tree, Value value) {
        if (speaks) {
            found.put(tree, value);
        }
        return value;
    }

    /** What an expression was last found to be, or null where it was not reached. */
    @Nullable
    Value lastFound(Tree tree) {
        return found.get(tree);
    }

    /** Holds an expression, already evaluated, against what receives it. */
    void judge(ExpressionTree tree, Value value, TypeMirror target, Expectation expectation) {
        if (speaks && !state.isDead() && !expectation.isEmpty()) {
            verdicts.judge(this, tree, value, target, expectation);
        }
    }
}
