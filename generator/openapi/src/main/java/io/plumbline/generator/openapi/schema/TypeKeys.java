package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.openapi.syntax.Node;
import java.util.List;
import java.util.stream.Collectors;

/** The identities of types. */
final class TypeKeys {

    private TypeKeys() {}

    /** The identity of a schema that stands alone. */
    static TypeKey of(Node schema) {
        return new TypeKey(text(schema));
    }

    /** The identity of schemas that must all hold. */
    static TypeKey of(List<Atom> atoms) {
        return new TypeKey(atoms.stream().map(TypeKeys::text).distinct().collect(Collectors.joining("&")));
    }

    private static String text(Node schema) {
        return schema.document().uri() + "#" + schema.pointer();
    }

    private static String text(Atom atom) {
        String place = text(atom.schema());
        String hidden = atom.hidden().isEmpty() ? "" : "-" + String.join("-", atom.hidden());
        return place + hidden + (atom.narrowed() == null ? "" : ":" + atom.narrowed());
    }
}
