package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.runtime.schema.AllOf;
import io.plumbline.runtime.schema.AnyOf;
import io.plumbline.runtime.schema.IfThenElse;
import io.plumbline.runtime.schema.Not;
import io.plumbline.runtime.schema.OneOf;
import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Truth;
import java.util.List;
import java.util.Optional;

/** Reads the keywords that join schemas: {@code allOf}, {@code anyOf}, {@code oneOf}, {@code not}, {@code if}. */
record LogicKeywords(SchemaCompiler compiler) implements SchemaCompiler.KeywordReader {

    @Override
    public void read(Atom schema, List<Schema> into) {
        list(schema, "allOf").ifPresent(schemas -> into.add(new AllOf(schemas)));
        list(schema, "anyOf").ifPresent(schemas -> into.add(new AnyOf(schemas)));
        list(schema, "oneOf").ifPresent(schemas -> into.add(new OneOf(schemas)));
        schema.get("not").ifPresent(not -> into.add(Not.of(compiler.of(not))));
        schema.get("if")
                .ifPresent(condition -> into.add(
                        IfThenElse.of(compiler.of(condition), branch(schema, "then"), branch(schema, "else"))));
    }

    private Optional<List<Schema>> list(Atom schema, String keyword) {
        Node value = schema.get(keyword).orElse(null);
        return value instanceof ArrayNode array && !array.elements().isEmpty()
                ? Optional.of(array.elements().stream().map(compiler::of).toList())
                : Optional.empty();
    }

    private Schema branch(Atom schema, String keyword) {
        return schema.get(keyword).map(compiler::of).orElseGet(() -> Truth.of(true));
    }
}
