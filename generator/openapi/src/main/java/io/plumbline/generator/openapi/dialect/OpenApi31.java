package io.plumbline.generator.openapi.dialect;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.openapi.syntax.ObjectNode;

/** OpenAPI 3.1, whose schemas are JSON Schema 2020-12. */
record OpenApi31(Diagnostics diagnostics) implements Dialect {

    @Override
    public ObjectNode lift(ObjectNode schema) {
        // these are gone since 3.1, yet what their author means by them is plain
        if (schema.has("nullable")) {
            diagnostics.report(DiagnosticCode.OUTDATED_KEYWORD, schema.nameLocation("nullable"), "nullable");
        }
        BooleanBounds.in(schema)
                .forEach(keyword ->
                        diagnostics.report(DiagnosticCode.OUTDATED_KEYWORD, schema.nameLocation(keyword), keyword));
        return BooleanBounds.lift(schema);
    }

    @Override
    public boolean hasIdentifiers() {
        return true;
    }

    @Override
    public boolean hasReferenceSiblings() {
        return true;
    }

    @Override
    public boolean hasFormatAsRemark() {
        return true;
    }
}
