package io.plumbline.generator.openapi.operation;

import io.plumbline.generator.model.Documentation;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.schema.PropertyReader;
import io.plumbline.generator.openapi.schema.SchemaContext;
import io.plumbline.generator.openapi.schema.SchemaReader;
import io.plumbline.generator.openapi.syntax.Fields;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.Optional;

/**
 * What all readers of operations share.
 *
 * @param context references and diagnostics
 * @param schemas makes types
 */
record OperationContext(SchemaContext context, SchemaReader schemas) {

    Fields fields() {
        return context.fields();
    }

    PropertyReader properties() {
        return new PropertyReader(schemas);
    }

    /** The object itself or the one that its {@code $ref} leads to. */
    Optional<ObjectNode> resolve(Node node) {
        return context.references().object(node);
    }

    void report(DiagnosticCode code, Node at, Object... arguments) {
        context.report(code, at, arguments);
    }

    TypeUse use(Node schema) {
        return schemas.use(schema);
    }

    Documentation documentation(ObjectNode object) {
        return new Documentation(
                fields().text(object, "summary").orElse(""),
                fields().text(object, "description").orElse(""),
                fields().flag(object, "deprecated"));
    }
}
