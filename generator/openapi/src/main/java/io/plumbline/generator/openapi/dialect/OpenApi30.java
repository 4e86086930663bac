package io.plumbline.generator.openapi.dialect;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.Set;
import java.util.stream.Collectors;

/** OpenAPI 3.0, whose schemas are an extended subset of an older JSON Schema. */
record OpenApi30(Diagnostics diagnostics) implements Dialect {

    private static final Set<String> BESIDE_REFERENCE = Set.of(
            "$ref",
            "nullable",
            "description",
            "summary",
            "title",
            "default",
            "example",
            "examples",
            "deprecated",
            "readOnly",
            "writeOnly",
            "externalDocs",
            "xml");

    @Override
    public ObjectNode lift(ObjectNode schema) {
        ObjectNode lifted = schema.has("$ref") ? liftReference(schema) : schema;
        return BooleanBounds.lift(lifted);
    }

    // 3.0 ignores what stands beside $ref; annotations do no harm, and an author who writes nullable there means it
    private ObjectNode liftReference(ObjectNode schema) {
        Set<String> ignored = schema.names().stream()
                .filter(name -> !BESIDE_REFERENCE.contains(name) && !name.startsWith("x-"))
                .collect(Collectors.toSet());
        for (String name : ignored) {
            diagnostics.report(DiagnosticCode.IGNORED_BESIDE_REFERENCE, schema.nameLocation(name), name);
        }
        return ignored.isEmpty() ? schema : schema.without(ignored);
    }

    @Override
    public boolean hasIdentifiers() {
        return false;
    }

    @Override
    public boolean hasReferenceSiblings() {
        return false;
    }

    @Override
    public boolean hasFormatAsRemark() {
        return false;
    }
}
