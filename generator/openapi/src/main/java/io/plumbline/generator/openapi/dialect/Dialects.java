package io.plumbline.generator.openapi.dialect;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.openapi.syntax.Fields;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.Optional;

/** Tells which version of OpenAPI a document follows. */
public final class Dialects {

    private Dialects() {}

    /** The dialect of a root document, empty and reported where it is none that can be read. */
    public static Optional<Dialect> of(Node root, Diagnostics diagnostics) {
        Fields fields = new Fields(diagnostics);
        if (!(root instanceof ObjectNode document)) {
            diagnostics.report(DiagnosticCode.WRONG_KIND, root.location(), "an object", root.kind());
            return Optional.empty();
        }
        if (document.has("swagger")) {
            String version = fields.text(document, "swagger").orElse("");
            diagnostics.report(
                    DiagnosticCode.UNSUPPORTED_VERSION, document.nameLocation("swagger"), "Swagger " + version);
            return Optional.empty();
        }
        if (!document.has("openapi")) {
            diagnostics.report(DiagnosticCode.NOT_OPENAPI, document.location());
            return Optional.empty();
        }
        String version = fields.text(document, "openapi").orElse("");
        if (is(version, "3.0")) {
            return Optional.of(new OpenApi30(diagnostics));
        }
        if (is(version, "3.1")) {
            return Optional.of(new OpenApi31(diagnostics));
        }
        diagnostics.report(DiagnosticCode.UNSUPPORTED_VERSION, document.nameLocation("openapi"), "OpenAPI " + version);
        return Optional.empty();
    }

    private static boolean is(String version, String family) {
        return version.equals(family) || version.startsWith(family + ".");
    }
}
