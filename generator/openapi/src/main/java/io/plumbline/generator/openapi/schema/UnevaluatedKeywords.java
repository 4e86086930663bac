package io.plumbline.generator.openapi.schema;

import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.UnevaluatedItems;
import io.plumbline.runtime.schema.UnevaluatedProperties;
import java.util.List;

/** Reads the keywords for what all others have left: {@code unevaluatedProperties} and {@code unevaluatedItems}. */
record UnevaluatedKeywords(SchemaCompiler compiler) implements SchemaCompiler.KeywordReader {

    @Override
    public void read(Atom schema, List<Schema> into) {
        schema.get("unevaluatedProperties").ifPresent(rest -> into.add(UnevaluatedProperties.of(compiler.of(rest))));
        schema.get("unevaluatedItems").ifPresent(rest -> into.add(UnevaluatedItems.of(compiler.of(rest))));
    }
}
