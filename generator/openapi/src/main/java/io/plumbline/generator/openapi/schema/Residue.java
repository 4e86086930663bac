package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What schemas say that neither Java types nor constraints do. */
final class Residue {

    private static final Set<String> UNEVALUATED = Set.of("unevaluatedProperties", "unevaluatedItems");

    private Residue() {}

    /** The schemas that values must fit beyond the type of their shape. */
    static List<TypeKey> of(Conjunction conjunction, Shape shape, Site site, SchemaCompiler compiler) {
        // each branch for a JSON type has them for itself
        if (shape == Shape.TYPES || isClosed(conjunction)) {
            return List.of();
        }
        List<Atom> parts = conjunction.atoms().stream()
                .filter(Residue::isIn)
                .map(Residue::alone)
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
        return hidden.isEmpty() ? atom : atom.hide(hidden);
    }

    /**
     * Whether {@code unevaluatedProperties: false} means what {@code additionalProperties: false} means for all parts
     * together, since nothing depends on the value.
     */
    static boolean isClosed(Conjunction conjunction) {
        boolean plain = conjunction.union().isEmpty()
                && conjunction.atoms().stream()
                        .flatMap(atom -> atom.keywords().stream())
                        .filter(SchemaKeywords::isResidual)
                        .allMatch("unevaluatedProperties"::equals);
        return plain && conjunction.all("unevaluatedProperties").stream().anyMatch(Shapes::isFalse);
    }

    // what is left unevaluated can be said of a schema as a whole only, before its references are followed
    private static Atom alone(Atom atom) {
        if (atom.keywords().stream().anyMatch(UNEVALUATED::contains)) {
            return Atom.of(atom.schema());
        }
        Set<String> hidden = new TreeSet<>(atom.keywords());
        hidden.removeIf(SchemaKeywords::isResidual);
        if (atom.has("patternProperties")) {
            hidden.remove("additionalProperties");
        }
        if (hasItemsByPlace(atom)) {
            hidden.remove("items");
        }
        return atom.hide(hidden);
    }

    /** The schema of all values, where all names but those of one pattern are forbidden. */
    static Optional<Node> onlyPattern(Conjunction conjunction) {
        List<Node> patterns = conjunction.all("patternProperties");
        boolean others = conjunction.all("additionalProperties").stream().allMatch(Shapes::isFalse);
        return patterns.size() == 1
                        && others
                        && conjunction.has("additionalProperties")
                        && patterns.get(0) instanceof io.plumbline.generator.openapi.syntax.ObjectNode object
                        && object.names().size() == 1
                ? object.get(object.names().iterator().next())
                : Optional.empty();
    }
}
