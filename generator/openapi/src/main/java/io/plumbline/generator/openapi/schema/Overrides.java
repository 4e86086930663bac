package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Schemas of one place of a value, one from each part of {@code allOf}, of which no value fits all.
 *
 * <p>By the letter the place must stay empty. Authors mean it as in classes: the part nearest to the use says anew what
 * a property is, and {@code additionalProperties} is about properties that no part describes.
 */
final class Overrides {

    private final SchemaReader schemas;

    Overrides(SchemaReader schemas) {
        this.schemas = schemas;
    }

    /** The schemas that count: all, or else as many of the last ones as some value fits. */
    List<Node> settle(List<Node> nodes) {
        if (nodes.size() < 2 || isPossible(nodes)) {
            return nodes;
        }
        int last = nodes.size() - 1;
        List<Node> kept = new ArrayList<>(List.of(nodes.get(last)));
        for (int i = last - 1; i >= 0; i--) {
            List<Node> more = new ArrayList<>(kept);
            more.add(0, nodes.get(i));
            if (isPossible(more)) {
                kept = more;
            } else {
                report(nodes.get(i), nodes.get(last));
            }
        }
        return kept;
    }

    /**
     * The schemas of a property that some parts describe, with what other parts say of properties that they do not
     * describe, as far as a value fits both.
     */
    List<Node> withOthers(List<Node> described, List<Node> others) {
        List<Node> all = new ArrayList<>(described);
        for (Node other : others) {
            List<Node> more = new ArrayList<>(all);
            more.add(0, other);
            if (described.isEmpty() || isPossible(more)) {
                all = more;
            } else {
                report(other, described.get(described.size() - 1));
            }
        }
        return all;
    }

    private boolean isPossible(List<Node> nodes) {
        Conjunction full = schemas.expander().full(schemas.atoms(nodes));
        return schemas.context().isByTheLetter()
                || !schemas.isImpossible(full)
                || schemas.typing().allowsNull(full);
    }

    private void report(Node given, Node instead) {
        schemas.context().report(DiagnosticCode.OVERRIDDEN, given, instead.location());
    }
}
