package io.plumbline.processor.language;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether one automaton takes all strings of another.
 *
 * <p>The other's states may be so many sets of states of the one that memory does not hold them; so only those are made
 * that are met, and after a certain number the answer is no.
 */
final class Inclusion {

    private static final int MOST_STEPS = 20_000;

    private final Deque<Point> open = new ArrayDeque<>();
    private final Set<Point> seen = new HashSet<>();
    private long steps;

    private Inclusion() {}

    /** Where a string may have come to: one state of the smaller automaton, all of the greater. */
    private record Point(State small, Set<State> great) {}

    /** Whether it is sure that {@code great} takes all that {@code small} does. */
    static boolean holds(Automaton small, Automaton great) {
        Inclusion inclusion = new Inclusion();
        inclusion.meet(small.getInitialState(), Set.of(great.getInitialState()));
        while (!inclusion.open.isEmpty()) {
            Point point = inclusion.open.remove();
            boolean isLost = point.small.isAccept() && point.great.stream().noneMatch(State::isAccept);
            if (isLost || !inclusion.follow(point)) {
                return false;
            }
        }
        return true;
    }

    private void meet(State small, Set<State> great) {
        Point point = new Point(small, great);
        if (seen.add(point)) {
            open.add(point);
        }
    }

    /** Goes on by every character; false where that is too much. */
    private boolean follow(Point point) {
        List<Transition> ways = new ArrayList<>();
        for (State state : point.great) {
            ways.addAll(state.getTransitions());
        }
        for (Transition step : point.small.getTransitions()) {
            for (int first : starts(step, ways)) {
                steps += 1 + ways.size() / 8;
                if (steps > MOST_STEPS) {
                    return false;
                }
                meet(step.getDest(), reached(ways, (char) first));
            }
        }
        return true;
    }

    /** The characters of a step at which the greater automaton begins to go another way. */
    private static SortedSet<Integer> starts(Transition step, List<Transition> ways) {
        SortedSet<Integer> starts = new TreeSet<>(List.of((int) step.getMin()));
        for (Transition way : ways) {
            if (way.getMin() > step.getMin() && way.getMin() <= step.getMax()) {
                starts.add((int) way.getMin());
            }
            if (way.getMax() >= step.getMin() && way.getMax() < step.getMax()) {
                starts.add(way.getMax() + 1);
            }
        }
        return starts;
    }

    private static Set<State> reached(List<Transition> ways, char character) {
        Set<State> reached = new HashSet<>();
        for (Transition way : ways) {
            if (way.getMin() <= character && character <= way.getMax()) {
                reached.add(way.getDest());
            }
        }
        return reached;
    }
}
