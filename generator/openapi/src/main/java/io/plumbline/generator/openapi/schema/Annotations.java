package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.Documentation;
import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.Property.Access;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.util.List;
import java.util.Optional;

/**
 * What a schema says beside which values it allows.
 *
 * @param inPlace the parts that stand where the schema is used: they describe the use
 * @param all those and the parts behind references, whose default and access hold for every use
 */
record Annotations(Conjunction inPlace, Conjunction all) {

    /** Title, description and deprecation. */
    Documentation documentation() {
        return new Documentation(text("title"), text("description"), flag(inPlace, "deprecated"));
    }

    /** The value that takes the place of an absent one. */
    Optional<Literal> defaultValue() {
        return defaultNode().map(Literals::of);
    }

    /** Where that value stands. */
    Optional<Node> defaultNode() {
        return inPlace.nearest("default").or(() -> all.nearest("default"));
    }

    /** The directions in which the value travels. */
    Access access() {
        if (flag(all, "readOnly")) {
            return flag(all, "writeOnly") ? Access.READ_WRITE : Access.READ_ONLY;
        }
        return flag(all, "writeOnly") ? Access.WRITE_ONLY : Access.READ_WRITE;
    }

    /** The text of a keyword that stands in place, empty where there is none. */
    String text(String keyword) {
        List<Node> values = inPlace.all(keyword);
        return values.stream()
                .filter(StringNode.class::isInstance)
                .map(node -> ((StringNode) node).value())
                .reduce("", (earlier, later) -> later);
    }

    private static boolean flag(Conjunction parts, String keyword) {
        return parts.atoms().stream().anyMatch(atom -> atom.isTrue(keyword));
    }
}
