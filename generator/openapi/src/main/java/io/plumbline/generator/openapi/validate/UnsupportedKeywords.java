package io.plumbline.generator.openapi.validate;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.schema.SchemaContext;
import io.plumbline.generator.openapi.schema.SchemaKeywords;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.BooleanNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.Set;

/**
 * Keywords that restrict values in a way that generated code does not check: going on would mean to let wrong values
 * pass.
 */
final class UnsupportedKeywords implements SchemaRule {

    private static final Set<String> SCHEMAS = Set.of("unevaluatedProperties", "unevaluatedItems", "propertyNames");
    private static final Set<String> COLLECTIONS =
            Set.of("patternProperties", "prefixItems", "dependentSchemas", "dependentRequired", "dependencies");

    @Override
    public void check(ObjectNode schema, SchemaContext context) {
        schema.forEach((keyword, value) -> {
            if (SchemaKeywords.isUnsupported(keyword) && restricts(schema, keyword, value)) {
                context.reportName(DiagnosticCode.UNSUPPORTED_KEYWORD, schema, keyword, "\"" + keyword + "\"");
            }
        });
    }

    private static boolean restricts(ObjectNode schema, String keyword, Node value) {
        return switch (keyword) {
            case "if" -> schema.has("then") || schema.has("else");
            // reported with the keyword that they go with, and without it they mean nothing
            case "then", "else", "minContains", "maxContains" -> false;
            case "additionalItems" -> false;
            default ->
                !(SCHEMAS.contains(keyword) && allowsAll(value)) && !(COLLECTIONS.contains(keyword) && isEmpty(value));
        };
    }

    private static boolean allowsAll(Node value) {
        return (value instanceof BooleanNode bool && bool.value()) || isEmpty(value);
    }

    private static boolean isEmpty(Node value) {
        return (value instanceof ObjectNode object && object.isEmpty())
                || (value instanceof ArrayNode array && array.elements().isEmpty());
    }
}
