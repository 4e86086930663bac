package io.plumbline.generator.openapi;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Info;
import io.plumbline.generator.openapi.operation.ServiceReader;
import io.plumbline.generator.openapi.schema.SchemaContext;
import io.plumbline.generator.openapi.schema.SchemaReader;
import io.plumbline.generator.openapi.syntax.Fields;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.validate.Rules;

/** Makes the model of a root document: named schemas first, then what the operations add. */
final class ModelBuilder {

    private final SchemaContext context;
    private final Fields fields;

    ModelBuilder(SchemaContext context) {
        this.context = context;
        this.fields = context.fields();
    }

    ApiModel build(ObjectNode root) {
        SchemaReader schemas = new SchemaReader(context);
        fields.object(root, "components")
                .flatMap(components -> fields.object(components, "schemas"))
                .ifPresent(named -> schemas.define(named.values()));
        ServiceReader services = new ServiceReader(context, schemas, root);
        ApiModel model = new ApiModel(
                info(root),
                schemas.definitions(),
                schemas.judges(),
                services.services(),
                services.webhooks(),
                services.securitySchemes());
        return Rules.check(root, model, schemas, context);
    }

    private Info info(ObjectNode root) {
        ObjectNode info = fields.object(root, "info").orElse(root);
        return new Info(
                fields.requiredText(info, "title"),
                fields.requiredText(info, "version"),
                fields.text(info, "description").orElse(""));
    }
}
