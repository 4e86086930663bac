package io.plumbline.generator.openapi.validate;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.schema.SchemaContext;
import io.plumbline.generator.openapi.schema.SchemaKeywords;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keywords and dialects that generated code does not check: going on would mean to let wrong values pass. */
final class UnsupportedKeywords implements SchemaRule {

    private static final Pattern DIALECT = Pattern.compile("https?://json-schema\\.org/(draft-0[3-7]"
            + "|draft/20(19-09|20-12))/(hyper-)?schema#?|https://spec\\.openapis\\.org/oas/3\\..*");

    @Override
    public void check(ObjectNode schema, SchemaContext context) {
        for (String keyword : schema.names()) {
            if (SchemaKeywords.isUnsupported(keyword)) {
                context.reportName(DiagnosticCode.UNSUPPORTED_KEYWORD, schema, keyword, "\"" + keyword + "\"");
            }
        }
        Optional<Node> dialect = schema.get("$schema");
        if (dialect.isPresent()
                && !(dialect.get() instanceof StringNode name
                        && DIALECT.matcher(name.value()).matches())) {
            String name = dialect.get() instanceof StringNode text
                    ? text.value()
                    : dialect.get().kind();
            context.reportName(DiagnosticCode.UNSUPPORTED_KEYWORD, schema, "$schema", "the dialect " + name);
        }
    }
}
