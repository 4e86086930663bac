package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.BooleanNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes schemas apart into the plain schema objects that must all hold.
 *
 * <p>{@code allOf} and {@code $ref} mean conjunction, and so do {@code oneOf} and {@code anyOf} of one branch; with
 * null as the only other branch they mean that branch or null.
 */
final class Expander {

    private static final int DEEPEST = 200;
    private static final List<String> REFERENCES = List.of("$ref", "$dynamicRef", "$recursiveRef");
    private static final List<String> UNIONS = List.of("oneOf", "anyOf");

    private final SchemaContext context;
    private final NullBranches nulls;

    Expander(SchemaContext context) {
        this.context = context;
        this.nulls = new NullBranches(context);
    }

    /** The parts with every reference followed. */
    Conjunction full(List<Atom> atoms) {
        return expand(atoms, new Expansion(true));
    }

    /** The parts that stand in place, with the references as such. */
    Conjunction shallow(List<Atom> atoms) {
        return expand(atoms, new Expansion(false));
    }

    /** The branches of a union that are not null alone. */
    List<Node> branches(Atom atom, String keyword) {
        return elements(atom, keyword).stream()
                .filter(branch -> !nulls.isNull(branch))
                .toList();
    }

    private Conjunction expand(List<Atom> atoms, Expansion expansion) {
        atoms.forEach(atom -> walk(atom, expansion));
        return expansion.conjunction();
    }

    private void walk(Atom atom, Expansion expansion) {
        if (expansion.covers(atom)) {
            return;
        }
        if (expansion.path().contains(atom.schema())) {
            context.report(DiagnosticCode.SCHEMA_CYCLE, atom.schema());
            return;
        }
        if (expansion.path().size() >= DEEPEST) {
            context.report(
                    DiagnosticCode.LIMIT_EXCEEDED, atom.schema(), "schemas refer to each other deeper than " + DEEPEST);
            return;
        }
        expansion.path().add(atom.schema());
        Atom own = atom.orNull(atom.orNull() || atom.isTrue("nullable"));
        expansion.add(own.hide(parts(own, expansion)));
        expansion.path().remove(atom.schema());
    }

    private Set<String> parts(Atom atom, Expansion expansion) {
        Set<String> done = new HashSet<>();
        for (String keyword : REFERENCES) {
            Optional<Node> reference = atom.get(keyword);
            if (reference.isPresent()) {
                reference(atom, reference.get(), expansion);
                done.add(keyword);
            }
        }
        if (atom.has("allOf")) {
            elements(atom, "allOf").forEach(part -> part(atom, part, expansion));
            done.add("allOf");
        }
        for (String keyword : UNIONS) {
            if (atom.has(keyword) && union(atom, keyword, expansion)) {
                done.add(keyword);
            }
        }
        return done;
    }

    private void reference(Atom atom, Node reference, Expansion expansion) {
        Optional<Node> target = context.target(reference);
        if (target.isEmpty()) {
            return;
        }
        if (expansion.throughReferences()) {
            node(target.get(), atom.orNull(), target.get() instanceof ObjectNode named ? named : null, atom, expansion);
        } else {
            expansion.refer(target.get(), atom.orNull());
        }
    }

    private void part(Atom atom, Node part, Expansion expansion) {
        node(part, atom.orNull(), null, atom, expansion);
    }

    private boolean union(Atom atom, String keyword, Expansion expansion) {
        List<Node> all = elements(atom, keyword);
        List<Node> branches = branches(atom, keyword);
        if (all.size() == 1 || (branches.isEmpty() && !all.isEmpty())) {
            part(atom, all.get(0), expansion);
            return true;
        }
        if (branches.size() == 1) {
            part(atom.orNull(true), branches.get(0), expansion);
            return true;
        }
        return all.isEmpty() || isAround(branches, expansion);
    }

    // a base type may list its own heirs as branches; seen from an heir, that list says nothing
    private boolean isAround(List<Node> branches, Expansion expansion) {
        return branches.stream().anyMatch(branch -> {
            Node named = nulls.behindReferences(branch);
            return named instanceof ObjectNode object
                    && expansion.path().contains(context.lift(object))
                    && !expansion.path().isEmpty();
        });
    }

    private void node(Node node, boolean orNull, @Nullable ObjectNode via, Atom from, Expansion expansion) {
        if (node instanceof ObjectNode object) {
            Atom atom = new Atom(context.lift(object), orNull, Set.of(), null, from.via());
            walk(atom.via(via), expansion);
        } else if (node instanceof BooleanNode bool) {
            if (!bool.value()) {
                expansion.makeImpossible();
            }
        } else {
            context.report(DiagnosticCode.WRONG_KIND, node, "a schema", node.kind());
        }
    }

    private List<Node> elements(Atom atom, String keyword) {
        Optional<Node> value = atom.get(keyword);
        if (value.isPresent() && value.get() instanceof ArrayNode array) {
            return array.elements();
        }
        value.ifPresent(node -> context.report(DiagnosticCode.WRONG_KIND, node, "an array", node.kind()));
        return List.of();
    }
}
