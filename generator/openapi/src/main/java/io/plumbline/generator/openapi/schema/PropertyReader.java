package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.NullNode;
import java.util.List;
import java.util.Optional;

/** Makes a property, or a parameter, of the schemas that its values must all fit. */
public final class PropertyReader {

    private final SchemaReader schemas;

    /** A reader that makes types with {@code schemas}. */
    public PropertyReader(SchemaReader schemas) {
        this.schemas = schemas;
    }

    /** The property of this name. */
    public Property read(String name, List<Node> given, boolean required) {
        List<Node> nodes = schemas.overrides().settle(given);
        List<Atom> atoms = schemas.atoms(nodes);
        Conjunction inPlace = schemas.expander().shallow(atoms);
        Conjunction all = schemas.expander().full(atoms);
        Annotations notes = new Annotations(inPlace, all);
        return new Property(
                name,
                schemas.useAll(nodes),
                required,
                notes.defaultValue()
                        .filter(value ->
                                value.value() != null || schemas.typing().allowsNull(all)),
                constant(all),
                notes.access(),
                notes.text("x-java-name"),
                notes.documentation(),
                nodes.get(nodes.size() - 1).location());
    }

    private Optional<Literal> constant(Conjunction all) {
        if (schemas.typing().allowsNull(all)) {
            return Optional.empty();
        }
        return all.nearest("const")
                .or(() -> all.nearest("enum").flatMap(PropertyReader::only))
                .map(Literals::of);
    }

    private static Optional<Node> only(Node values) {
        if (!(values instanceof ArrayNode array)) {
            return Optional.empty();
        }
        List<Node> some = array.elements().stream()
                .filter(value -> !(value instanceof NullNode))
                .toList();
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }
}
