package io.plumbline.processor.read;

import io.plumbline.processor.demand.Demand;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a receiver of values (a parameter, variable or result) demands of them.
 *
 * @param name what messages call the receiver, in the contract's own words where they are known
 * @param own what the value itself must keep
 * @param elements what the elements inside must keep, by depth; 1 is the direct elements of a list or values of a map
 */
public record Expectation(String name, List<Demand> own, SortedMap<Integer, List<Demand>> elements) {

    /** Demands nothing. */
    public static final Expectation NONE = new Expectation("", List.of(), new TreeMap<>());

    /** Whether nothing is demanded at any depth. */
    public boolean isEmpty() {
        return own.isEmpty() && elements.isEmpty();
    }

    /** What the direct elements of the value must keep, and theirs in turn. */
    public Expectation ofElements() {
        TreeMap<Integer, List<Demand>> deeper = new TreeMap<>();
        elements.tailMap(2).forEach((depth, demands) -> deeper.put(depth - 1, demands));
        return new Expectation(name, elements.getOrDefault(1, List.of()), deeper);
    }
}
