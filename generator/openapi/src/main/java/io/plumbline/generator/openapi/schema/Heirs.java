package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which named schemas extend which by {@code allOf}.
 *
 * <p>A schema with a discriminator and without {@code oneOf} stands for its heirs: that is how OpenAPI spells
 * inheritance.
 */
final class Heirs {

    private final SchemaContext context;
    private final Expander expander;
    private final Map<Node, List<ObjectNode>> direct = new HashMap<>();

    Heirs(SchemaContext context, Expander expander) {
        this.context = context;
        this.expander = expander;
    }

    /** Notes what a named schema extends. */
    void add(ObjectNode schema) {
        ObjectNode lifted = context.lift(schema);
        if (lifted.has("allOf")) {
            Conjunction shallow = expander.shallow(List.of(Atom.of(lifted)));
            shallow.references()
                    .keySet()
                    .forEach(base -> direct.computeIfAbsent(base, key -> new ArrayList<>())
                            .add(schema));
        }
    }

    /**
     * The schemas that extend a base with a discriminator, directly or not, in document order; none where it is no such
     * base.
     */
    List<ObjectNode> of(ObjectNode base) {
        ObjectNode lifted = context.lift(base);
        if (!lifted.has("discriminator") || lifted.has("oneOf") || lifted.has("anyOf")) {
            return List.of();
        }
        Set<ObjectNode> heirs = new LinkedHashSet<>();
        collect(base, heirs);
        heirs.remove(base);
        return List.copyOf(heirs);
    }

    /** Whether the base is a kind of its own: where no mapping lists the kinds, or it is in it. */
    boolean isKind(ObjectNode base) {
        Optional<Node> mapping = context.fields()
                .object(context.lift(base), "discriminator")
                .flatMap(discriminator -> discriminator.get("mapping"));
        return mapping.filter(ObjectNode.class::isInstance)
                .map(node -> ((ObjectNode) node).values())
                .filter(targets -> !targets.isEmpty())
                .map(targets -> targets.stream().anyMatch(target -> leadsTo(target, base)))
                .orElse(true);
    }

    private boolean leadsTo(Node target, ObjectNode base) {
        return target instanceof StringNode text
                && (DiscriminatorReader.isName(text)
                        ? text.value().equals(base.step())
                        : context.mapped(target).filter(base::equals).isPresent());
    }

    private void collect(ObjectNode base, Set<ObjectNode> heirs) {
        for (ObjectNode heir : direct.getOrDefault(base, List.of())) {
            if (heirs.add(heir)) {
                collect(heir, heirs);
            }
        }
    }
}
