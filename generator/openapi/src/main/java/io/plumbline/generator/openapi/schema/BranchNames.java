package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.NameHint;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.util.Locale;
import java.util.Optional;

/** Names for the branches of unions. */
final class BranchNames {

    /** The name of a branch: its title, what it refers to, what it is, or its position. */
    NameHint of(Node branch, TypeUse use, NameHint owner) {
        Optional<String> title = text(branch, "title");
        if (title.isPresent()) {
            return owner.child(title.get());
        }
        Optional<String> reference = text(branch, "$ref");
        if (reference.isPresent()) {
            return owner.child(reference.get().substring(reference.get().lastIndexOf('/') + 1));
        }
        return owner.child(word(use.type()).orElse("option" + (Integer.parseInt(branch.step()) + 1)));
    }

    /** The name of the branch for a JSON type. */
    NameHint of(SchemaType type, NameHint owner) {
        return owner.child(type == SchemaType.FRACTION ? "number" : type.name().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> word(Type type) {
        if (type instanceof Type.Scalar scalar) {
            boolean plain = scalar.format().isEmpty();
            return Optional.of(plain ? scalar.kind().name().toLowerCase(Locale.ROOT) : scalar.format());
        }
        if (type instanceof Type.ListOf list) {
            return Optional.of(
                    word(list.element().type()).map(element -> element + " ").orElse("") + "list");
        }
        return type instanceof Type.MapOf ? Optional.of("map") : Optional.empty();
    }

    private static Optional<String> text(Node node, String name) {
        return node instanceof ObjectNode object && object.get(name).orElse(null) instanceof StringNode text
                ? Optional.of(text.value())
                : Optional.empty();
    }
}
