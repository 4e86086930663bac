package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import io.plumbline.runtime.schema.DynamicReference;
import io.plumbline.runtime.schema.Schema;
import java.util.List;

/** Reads {@code $ref} and its kin. */
record ReferenceKeywords(SchemaContext context, SchemaCompiler compiler) implements SchemaCompiler.KeywordReader {

    @Override
    public void read(Atom schema, List<Schema> into) {
        for (String keyword : List.of("$ref", "$recursiveRef")) {
            schema.get(keyword)
                    .flatMap(context::target)
                    .map(compiler::reference)
                    .ifPresent(into::add);
        }
        schema.get("$dynamicRef")
                .ifPresent(reference -> context.target(reference)
                        .map(target -> dynamic(reference, target))
                        .ifPresent(into::add));
    }

    // only a reference that leads to a dynamic anchor by itself looks for others of its name
    private Schema dynamic(Node reference, Node target) {
        Schema nearest = compiler.reference(target);
        String text = reference instanceof StringNode string ? string.value() : "";
        String anchor = text.substring(text.indexOf('#') + 1);
        boolean marked = target instanceof ObjectNode object
                && object.get("$dynamicAnchor").orElse(null) instanceof StringNode name
                && name.value().equals(anchor);
        return marked ? DynamicReference.of(anchor, nearest) : nearest;
    }
}
