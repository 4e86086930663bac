package io.plumbline.generator.openapi.validate;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.schema.SchemaContext;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;

/** Properties of OpenAPI's own objects, schemas aside, that the specification does not have. */
final class UnknownFields {

    private final SchemaContext context;

    private UnknownFields(SchemaContext context) {
        this.context = context;
    }

    /**
     * Looks at the root document; references are not followed, since what they lead to is looked at where it stands.
     */
    static void check(ObjectNode root, SchemaContext context) {
        new UnknownFields(context).object(root, "document");
    }

    private void object(ObjectNode object, String kind) {
        if (object.has("$ref") && !kind.equals("path-item")) {
            return;
        }
        FieldTable fields = FieldTable.of(kind);
        object.forEach((name, value) -> {
            if (fields.has(name)) {
                descend(value, fields.content(name));
            } else if (!name.startsWith("x-")) {
                context.reportName(DiagnosticCode.UNKNOWN_FIELD, object, name, name, kind.replace('-', ' '));
            }
        });
    }

    /** Goes on to what a property holds: an object of a kind, or an array {@code []} or a map {@code {}} of such. */
    private void descend(Node value, String content) {
        if (content.endsWith("[]") && value instanceof ArrayNode array) {
            String element = content.substring(0, content.length() - 2);
            array.elements().forEach(node -> descend(node, element));
        } else if (content.endsWith("{}") && value instanceof ObjectNode map) {
            String element = content.substring(0, content.length() - 2);
            map.forEach((name, node) -> {
                if (!name.startsWith("x-")) {
                    descend(node, element);
                }
            });
        } else if (value instanceof ObjectNode object && FieldTable.isKind(content)) {
            object(object, content);
        }
    }
}
