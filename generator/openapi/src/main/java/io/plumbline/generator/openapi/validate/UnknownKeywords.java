package io.plumbline.generator.openapi.validate;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.schema.SchemaContext;
import io.plumbline.generator.openapi.schema.SchemaKeywords;
import io.plumbline.generator.openapi.syntax.ObjectNode;

/** Keywords that nobody knows: they have no effect, and most are slips of the pen. */
final class UnknownKeywords implements SchemaRule {

    @Override
    public void check(ObjectNode schema, SchemaContext context) {
        for (String keyword : schema.names()) {
            if (!SchemaKeywords.isKnown(keyword) && !keyword.startsWith("x-")) {
                context.reportName(DiagnosticCode.UNKNOWN_KEYWORD, schema, keyword, keyword);
            }
        }
    }
}
