package io.plumbline.generator.openapi.validate;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Service;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.schema.SchemaContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Operations that have the same {@code operationId}. */
final class OperationIdRule {

    private OperationIdRule() {}

    static void check(ApiModel model, SchemaContext context) {
        Map<List<String>, Operation> first = new HashMap<>();
        Stream.concat(model.services().stream(), model.webhooks().stream())
                .map(Service::operations)
                .flatMap(List::stream)
                .filter(operation -> operation.name().parts().size() == 1)
                .forEach(operation -> {
                    Operation known = first.putIfAbsent(operation.name().parts(), operation);
                    if (known != null) {
                        context.diagnostics()
                                .report(
                                        DiagnosticCode.OPERATION_ID_REPEATED,
                                        operation.location(),
                                        operation.name().parts().get(0),
                                        known.location());
                    }
                });
    }
}
