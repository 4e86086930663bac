package io.plumbline.generator.openapi.validate;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.schema.SchemaContext;
import io.plumbline.generator.openapi.schema.SchemaReader;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.List;

/** All rules there are; what a rule needs to know while the model is made is reported there. */
public final class Rules {

    private static final List<SchemaRule> SCHEMA_RULES =
            List.of(new UnsupportedKeywords(), new UnknownKeywords(), new PointlessKeywords());

    private Rules() {}

    /** Reports what is wrong with a contract whose model is made, and gives the model without it where that can be. */
    public static ApiModel check(ObjectNode root, ApiModel model, SchemaReader schemas, SchemaContext context) {
        UnknownFields.check(root, context);
        context.schemas().forEach(schema -> SCHEMA_RULES.forEach(rule -> rule.check(schema, context)));
        context.assumptions().report(context.diagnostics());
        context.lateScoped()
                .forEach(schema -> context.report(
                        DiagnosticCode.UNSUPPORTED_KEYWORD, schema, "a $dynamicAnchor that another document repeats"));
        new SampleRule(context, model).check(schemas.samples().all());
        OperationIdRule.check(model, context);
        return ValidDefaults.of(model);
    }
}
