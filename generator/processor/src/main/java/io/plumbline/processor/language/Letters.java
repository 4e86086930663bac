package io.plumbline.processor.language;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;

/**
 * Sets of code points as automata over {@code char}s.
 *
 * <p>Whether a surrogate stands alone depends on its neighbours, which automata of single code points do not see. So
 * there are two of each: one that takes too many strings, and one that takes none with a lone surrogate.
 */
final class Letters {

    private Letters() {}

    /** One code point of the set. */
    static Automaton one(CodePoints points, boolean takesLone) {
        State start = new State();
        State end = new State();
        end.setAccept(true);
        for (CodePoints.Range range : points.ranges()) {
            basic(start, end, range, takesLone);
            supplementary(start, end, range);
        }
        return automaton(start);
    }

    /** Any number of code points of a set that holds all surrogates: any number of its {@code char}s. */
    static Automaton any(CodePoints points) {
        State start = new State();
        start.setAccept(true);
        for (CodePoints.Range range : points.ranges()) {
            basic(start, start, range, true);
        }
        return automaton(start);
    }

    static Automaton between(char first, char last) {
        State start = new State();
        State end = new State();
        end.setAccept(true);
        start.addTransition(new Transition(first, last, end));
        return automaton(start);
    }

    /** The strings in which a surrogate stands alone. */
    static Automaton lone() {
        State start = new State();
        State high = new State();
        State found = new State();
        high.setAccept(true);
        found.setAccept(true);
        transition(start, start, Character.MIN_VALUE, Character.MIN_HIGH_SURROGATE - 1);
        transition(start, start, Character.MAX_LOW_SURROGATE + 1, Character.MAX_VALUE);
        transition(start, high, Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE);
        transition(start, found, Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE);
        transition(high, found, Character.MIN_VALUE, Character.MAX_HIGH_SURROGATE);
        transition(high, found, Character.MAX_LOW_SURROGATE + 1, Character.MAX_VALUE);
        transition(high, start, Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE);
        transition(found, found, Character.MIN_VALUE, Character.MAX_VALUE);
        return automaton(start);
    }

    private static Automaton automaton(State start) {
        Automaton automaton = new Automaton();
        automaton.setInitialState(start);
        automaton.setDeterministic(false);
        return automaton;
    }

    private static void basic(State start, State end, CodePoints.Range range, boolean takesLone) {
        if (takesLone) {
            transition(start, end, range.first(), Math.min(range.last(), Character.MAX_VALUE));
        } else {
            transition(start, end, range.first(), Math.min(range.last(), Character.MIN_SURROGATE - 1));
            transition(
                    start,
                    end,
                    Math.max(range.first(), Character.MAX_SURROGATE + 1),
                    Math.min(range.last(), Character.MAX_VALUE));
        }
    }

    private static void supplementary(State start, State end, CodePoints.Range range) {
        int first = Math.max(range.first(), Character.MIN_SUPPLEMENTARY_CODE_POINT);
        if (first > range.last()) {
            return;
        }
        char high = Character.highSurrogate(first);
        char lastHigh = Character.highSurrogate(range.last());
        char low = Character.lowSurrogate(first);
        char lastLow = Character.lowSurrogate(range.last());
        if (high == lastHigh) {
            pairs(start, end, new Pairs(high, high, low, lastLow));
        } else {
            pairs(start, end, new Pairs(high, high, low, Character.MAX_LOW_SURROGATE));
            pairs(
                    start,
                    end,
                    new Pairs(high + 1, lastHigh - 1, Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE));
            pairs(start, end, new Pairs(lastHigh, lastHigh, Character.MIN_LOW_SURROGATE, lastLow));
        }
    }

    /** Pairs of surrogates, each half between two. */
    private record Pairs(int high, int lastHigh, int low, int lastLow) {}

    private static void pairs(State start, State end, Pairs pairs) {
        if (pairs.high <= pairs.lastHigh) {
            State middle = new State();
            transition(start, middle, pairs.high, pairs.lastHigh);
            transition(middle, end, pairs.low, pairs.lastLow);
        }
    }

    private static void transition(State from, State to, int first, int last) {
        if (first <= last) {
            from.addTransition(new Transition((char) first, (char) last, to));
        }
    }
}
