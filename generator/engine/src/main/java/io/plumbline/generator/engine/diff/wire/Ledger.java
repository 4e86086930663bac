package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.Change;
import io.plumbline.generator.engine.diff.change.Direction;
import io.plumbline.generator.engine.diff.change.Reach;
import io.plumbline.generator.engine.diff.wire.Node.Pair;
import io.plumbline.generator.engine.diff.wire.Node.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was found where, which pairs of types were met, and in what.
 *
 * <p>A pair is compared once, however many places it is met in. What a change in it reaches is only known when all is
 * compared: by then every way from the pair outwards to the operations is there, also those around circles.
 */
final class Ledger {

    private final Set<Pair> pairs = new LinkedHashSet<>();
    private final Map<Node, List<Spot>> holders = new HashMap<>();
    private final Deque<Pair> open = new ArrayDeque<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Spot, Reach> reaches = new HashMap<>();

    private record Entry(Spot spot, Finding finding) {}

    private record Step(Node node, Direction direction) {}

    /** Takes down what a rule found. */
    void report(Spot spot, Finding finding) {
        entries.add(new Entry(spot, finding));
    }

    /** Notes that a pair is met here, to be compared if it has not been. */
    void meet(Pair pair, Spot spot) {
        add(pair);
        hold(pair, spot);
    }

    /** Notes that something stands here. */
    void hold(Node node, Spot spot) {
        holders.computeIfAbsent(node, first -> new ArrayList<>()).add(spot);
    }

    /** Has a pair compared if it has not been, whether or not an operation leads to it. */
    void add(Pair pair) {
        if (pairs.add(pair)) {
            open.add(pair);
        }
    }

    /** The next pair to compare. */
    Optional<Pair> next() {
        return Optional.ofNullable(open.poll());
    }

    /** All pairs that were met, in the order of their first meeting. */
    Collection<Pair> pairs() {
        return pairs;
    }

    /** Everything that was found, judged by what it reaches. */
    List<Change> changes() {
        return entries.stream()
                .map(entry ->
                        Verdicts.change(entry.spot, entry.finding, reaches.computeIfAbsent(entry.spot, this::reach)))
                .toList();
    }

    private Reach reach(Spot spot) {
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        Set<String> places = new TreeSet<>();
        Set<Step> seen = new HashSet<>();
        Deque<Step> steps = new ArrayDeque<>();
        spot.directions().forEach(direction -> steps.add(new Step(spot.holder(), direction)));
        while (!steps.isEmpty()) {
            Step step = steps.poll();
            if (!seen.add(step)) {
                continue;
            }
            if (step.node instanceof Place place && place.direction() == step.direction) {
                directions.add(step.direction);
                places.add(place.text());
            }
            holders.getOrDefault(step.node, List.of()).stream()
                    .filter(holder -> holder.directions().contains(step.direction))
                    .forEach(holder -> steps.add(new Step(holder.holder(), step.direction)));
        }
        return Reach.of(directions, List.copyOf(places));
    }
}
