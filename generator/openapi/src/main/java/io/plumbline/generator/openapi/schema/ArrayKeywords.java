package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.NumberNode;
import io.plumbline.runtime.schema.Contains;
import io.plumbline.runtime.schema.Items;
import io.plumbline.runtime.schema.PrefixItems;
import io.plumbline.runtime.schema.Schema;
import java.util.List;

/** Reads the keywords for arrays; a list of {@code items} is what later became {@code prefixItems}. */
record ArrayKeywords(SchemaCompiler compiler) implements SchemaCompiler.KeywordReader {

    @Override
    public void read(Atom schema, List<Schema> into) {
        boolean outdated = schema.get("items").orElse(null) instanceof ArrayNode;
        Node prefix = schema.get(outdated ? "items" : "prefixItems").orElse(null);
        List<Node> first = prefix instanceof ArrayNode array ? array.elements() : List.of();
        if (!first.isEmpty()) {
            into.add(new PrefixItems(first.stream().map(compiler::of).toList()));
        }
        schema.get(outdated ? "additionalItems" : "items")
                .ifPresent(items -> into.add(Items.of(first.size(), compiler.of(items))));
        schema.get("contains")
                .ifPresent(contains -> into.add(Contains.of(
                        compiler.of(contains), count(schema, "minContains", 1), count(schema, "maxContains", -1))));
    }

    private static int count(Atom schema, String keyword, int otherwise) {
        return schema.get(keyword).orElse(null) instanceof NumberNode number && number.isWhole()
                ? number.value()
                        .toBigInteger()
                        .min(java.math.BigInteger.valueOf(Integer.MAX_VALUE))
                        .intValue()
                : otherwise;
    }
}
