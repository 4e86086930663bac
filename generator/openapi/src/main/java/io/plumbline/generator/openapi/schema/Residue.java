package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What schemas say that neither Java types nor constraints do. */
final class Residue {

    private static final Set<String> ITEMS = Set.of("items");
    private static final Set<String> UNEVALUATED = Set.of("unevaluatedProperties", "unevaluatedItems");

    private Residue() {}

    /** The schemas that values must fit beyond the type of their shape. */
    static List<TypeKey> of(Conjunction conjunction, Shape shape, Site site, SchemaCompiler compiler) {
        // each branch for a JSON type has them for itself
        if (shape == Shape.TYPES || (shape == Shape.OBJECT && isClosed(conjunction))) {
            return List.of();
        }
        boolean byPlace = conjunction.atoms().stream().anyMatch(Residue::hasItemsByPlace);
        List<Atom> parts = conjunction.atoms().stream()
                .filter(atom -> isIn(atom) || (byPlace && atom.has("items")))
                .map(atom -> alone(atom, byPlace ? ITEMS : Set.of()))
                .toList();
        return parts.isEmpty() ? List.of() : List.of(compiler.parts(parts, site.name(), site.schema()));
    }

    /** Whether a part says something of the kind. */
    static boolean isIn(Atom atom) {
        return atom.keywords().stream().anyMatch(SchemaKeywords::isResidual) || hasItemsByPlace(atom);
    }

    /** Whether a part of these does. */
    static boolean isIn(Conjunction conjunction) {
        return conjunction.atoms().stream().anyMatch(Residue::isIn);
    }

    /** Whether some items of an array have schemas of their own. */
    static boolean hasItemsByPlace(Atom atom) {
        return atom.has("prefixItems") || atom.get("items").orElse(null) instanceof ArrayNode;
    }

    /** The part without what this class is about. */
    static Atom without(Atom atom) {
        Set<String> hidden = new TreeSet<>(atom.keywords());
        hidden.removeIf(keyword -> !SchemaKeywords.isResidual(keyword));
        if (hasItemsByPlace(atom)) {
            hidden.addAll(ITEMS);
        }
        if (atom.has("patternProperties")) {
            hidden.add("additionalProperties");
        }
        return hidden.isEmpty() ? atom : atom.hide(hidden);
    }

    /**
     * Whether {@code unevaluatedProperties: false} means what {@code additionalProperties: false} means for all parts
     * together: it stands around all other parts, and nothing in them depends on the value.
     */
    static boolean isClosed(Conjunction conjunction) {
        List<Atom> atoms = conjunction.atoms();
        List<Node> limits = conjunction.all("unevaluatedProperties");
        if (limits.size() != 1 || !atoms.get(atoms.size() - 1).has("unevaluatedProperties")) {
            return false;
        }
        Atom last = atoms.get(atoms.size() - 1);
        return atoms.stream().allMatch(atom -> atom.via() != null || isInside(atom.schema(), last.schema()))
                && Shapes.isFalse(limits.get(0))
                && conjunction.union().isEmpty()
                && conjunction.all("additionalProperties").stream().allMatch(Shapes::isFalse)
                && atoms.stream()
                        .flatMap(atom -> atom.keywords().stream())
                        .filter(SchemaKeywords::isResidual)
                        .allMatch("unevaluatedProperties"::equals);
    }

    private static boolean isInside(Node part, Node whole) {
        return part.document().equals(whole.document())
                && (part.pointer().equals(whole.pointer()) || part.pointer().startsWith(whole.pointer() + "/"));
    }

    /** The part with nothing but what this class is about. */
    static Atom alone(Atom atom) {
        return alone(atom, hasItemsByPlace(atom) ? ITEMS : Set.of());
    }

    // what is left unevaluated can be said of a schema as a whole only, before its references are followed
    private static Atom alone(Atom atom, Set<String> also) {
        if (atom.keywords().stream().anyMatch(UNEVALUATED::contains)) {
            return Atom.of(atom.schema()).orNull(atom.orNull());
        }
        Set<String> hidden = new TreeSet<>(atom.keywords());
        hidden.removeIf(SchemaKeywords::isResidual);
        if (atom.has("patternProperties")) {
            hidden.remove("additionalProperties");
        }
        hidden.removeAll(also);
        return atom.hide(hidden);
    }

    /** The schema of all values, where all names but those of one pattern are forbidden. */
    static Optional<Node> onlyPattern(Conjunction conjunction) {
        List<Node> patterns = conjunction.all("patternProperties");
        List<Node> others = conjunction.all("additionalProperties");
        boolean forbidden = !others.isEmpty() && others.stream().allMatch(Shapes::isFalse);
        return forbidden
                        && patterns.size() == 1
                        && patterns.get(0) instanceof ObjectNode object
                        && object.names().size() == 1
                ? object.get(object.names().get(0))
                : Optional.empty();
    }
}
