package io.plumbline.generator.openapi.operation;

import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.SecurityRequirement;
import io.plumbline.generator.openapi.schema.NameHints;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Makes the operations of path items. */
final class OperationReader {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final OperationContext context;
    private final ParameterMerger parameters;
    private final ContentReader contents;
    private final ResponseReader responses;
    private final SecurityReader security;
    private final List<SecurityRequirement> general;

    OperationReader(OperationContext context, SecurityReader security, ObjectNode root) {
        this.context = context;
        this.parameters = new ParameterMerger(context);
        this.contents = new ContentReader(context);
        this.responses = new ResponseReader(context);
        this.security = security;
        this.general = security.requirements(root).orElse(List.of());
    }

    /**
     * Makes the operations of a path item and hands each on with its node.
     *
     * @param path the path template, or the callback's or webhook's name
     * @param called whether the server calls these operations, so that the path is no template of its own
     */
    void read(Node node, String path, boolean called, BiConsumer<ObjectNode, Operation> receiver) {
        Optional<ObjectNode> item = context.resolve(node);
        if (item.isEmpty()) {
            return;
        }
        for (String method : item.get().names()) {
            if (METHODS.contains(method)) {
                context.fields()
                        .object(item.get(), method)
                        .ifPresent(found -> receiver.accept(found, operation(item.get(), found, method, path, called)));
            }
        }
    }

    private Operation operation(ObjectNode item, ObjectNode operation, String method, String path, boolean called) {
        return new Operation(
                NameHints.of(operation),
                method.toUpperCase(Locale.ROOT),
                path,
                parameters.merge(item, operation, called ? Optional.empty() : Optional.of(path)),
                contents.requestBody(operation),
                responses.read(operation),
                security.requirements(operation).orElse(general),
                context.documentation(operation),
                operation.location());
    }
}
