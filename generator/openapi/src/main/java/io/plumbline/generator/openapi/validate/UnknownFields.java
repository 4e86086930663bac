package io.plumbline.generator.openapi.validate;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.schema.SchemaContext;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Document;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Properties of OpenAPI's own objects, schemas aside, that the specification does not have. */
final class UnknownFields {

    private final SchemaContext context;
    private final Set<Node> seen = new HashSet<>();

    private UnknownFields(SchemaContext context) {
        this.context = context;
    }

    /**
     * Looks at every document that is an OpenAPI document of its own, and at what references to others lead to, as far
     * as they were followed.
     */
    static void check(ObjectNode root, SchemaContext context) {
        UnknownFields fields = new UnknownFields(context);
        fields.object(root, "document");
        for (Document document : context.references().documents()) {
            if (document.root() instanceof ObjectNode other && other.has("openapi")) {
                fields.object(other, "document");
            }
        }
    }

    private void object(ObjectNode object, String kind) {
        if (!seen.add(object)) {
            return;
        }
        Optional<Node> reference = object.get("$ref");
        reference.flatMap(context.references()::followed).ifPresent(target -> descend(target, kind));
        if (reference.isPresent() && !kind.equals("path-item")) {
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
