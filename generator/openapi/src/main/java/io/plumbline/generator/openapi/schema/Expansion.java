package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A conjunction in the making: the parts found so far, and the schema objects that are being taken apart. */
final class Expansion {

    private final boolean throughReferences;
    private final Map<ObjectNode, Atom> atoms = new LinkedHashMap<>();
    private final Map<Node, Boolean> references = new LinkedHashMap<>();
    private final Set<ObjectNode> path = new LinkedHashSet<>();
    private boolean impossible;

    Expansion(boolean throughReferences) {
        this.throughReferences = throughReferences;
    }

    boolean throughReferences() {
        return throughReferences;
    }

    /** The schema objects around the present one. */
    Set<ObjectNode> path() {
        return path;
    }

    /** Whether the parts found already say all that this one would. */
    boolean covers(Atom atom) {
        Atom known = atoms.get(atom.schema());
        return known != null && (!known.orNull() || atom.orNull());
    }

    void add(Atom atom) {
        atoms.merge(atom.schema(), atom, Atom::and);
    }

    void refer(Node target, boolean orNull) {
        references.merge(target, orNull, Boolean::logicalAnd);
    }

    void makeImpossible() {
        impossible = true;
    }

    Conjunction conjunction() {
        return new Conjunction(List.copyOf(atoms.values()), references, impossible);
    }
}
