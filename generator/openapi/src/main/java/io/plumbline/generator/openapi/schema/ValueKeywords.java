package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.NullNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import io.plumbline.runtime.constraint.Format;
import io.plumbline.runtime.schema.Limit;
import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Truth;
import io.plumbline.runtime.schema.Types;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code type} and the keywords of the constraint families. */
record ValueKeywords(SchemaContext context, ConstraintReader constraints) implements SchemaCompiler.KeywordReader {

    private static final Set<SchemaType> ALL = EnumSet.allOf(SchemaType.class);

    @Override
    public void read(Atom schema, List<Schema> into) {
        schema.get("type").flatMap(ValueKeywords::types).ifPresent(into::add);
        if (context.isByTheLetter() && isEmptyList(schema.get("enum"))) {
            into.add(Truth.of(false));
        }
        constraints.all(List.of(schema), ALL).stream()
                .filter(constraint -> !(constraint instanceof Format.Rule) || !context.isByTheLetter())
                .map(Limit::of)
                .forEach(into::add);
    }

    private static boolean isEmptyList(Optional<Node> values) {
        return values.orElse(null) instanceof ArrayNode array
                && array.elements().isEmpty();
    }

    // a name that JSON does not have, which is reported where types are made, restricts nothing
    private static Optional<Schema> types(Node type) {
        List<String> names = new ArrayList<>();
        for (Node each : type instanceof ArrayNode array ? array.elements() : List.of(type)) {
            Optional<String> name = name(each);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
        }
        return Optional.of(new Types(names));
    }

    private static Optional<String> name(Node type) {
        if (type instanceof NullNode) {
            return Optional.of("null");
        }
        String name = type instanceof StringNode text ? text.value() : "";
        return SchemaType.named(name).isPresent() ? Optional.of(name) : SchemaType.meant(name);
    }
}
