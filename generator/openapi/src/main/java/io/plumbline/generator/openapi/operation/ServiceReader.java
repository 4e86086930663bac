package io.plumbline.generator.openapi.operation;

import io.plumbline.generator.model.Documentation;
import io.plumbline.generator.model.NameHint;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.SecurityScheme;
import io.plumbline.generator.model.Service;
import io.plumbline.generator.openapi.schema.NameHints;
import io.plumbline.generator.openapi.schema.SchemaContext;
import io.plumbline.generator.openapi.schema.SchemaReader;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the services of a document: its operations by their first tag, and likewise its webhooks, and each callback on
 * its own.
 */
public final class ServiceReader {

    private static final String UNTAGGED = "Default";

    private final OperationContext context;
    private final ObjectNode root;
    private final SecurityReader security;
    private final OperationReader operations;
    private final Map<String, List<Operation>> services = new LinkedHashMap<>();
    private final Map<String, List<Operation>> webhooks = new LinkedHashMap<>();
    private final Map<ObjectNode, List<Operation>> callbacks = new LinkedHashMap<>();

    /** Reads the operations of a root document. */
    public ServiceReader(SchemaContext context, SchemaReader schemas, ObjectNode root) {
        this.context = new OperationContext(context, schemas);
        this.root = root;
        this.security = new SecurityReader(this.context, root);
        this.operations = new OperationReader(this.context, security, root);
        items("paths").forEach((path, item) -> {
            if (!path.startsWith("x-")) {
                operations.read(item, path, false, this::add);
            }
        });
        items("webhooks").forEach((name, item) -> operations.read(item, name, true, this::addWebhook));
    }

    /** The operations that the described server offers. */
    public List<Service> services() {
        return grouped(services, NameHint::of);
    }

    /** The operations that the described server calls: webhooks by their first tag, then the callbacks one by one. */
    public List<Service> webhooks() {
        List<Service> called = new ArrayList<>(grouped(webhooks, ServiceReader::webhooksOf));
        callbacks.forEach((callback, operations) -> called.add(
                new Service(callbackName(callback), context.documentation(callback), List.copyOf(operations))));
        return List.copyOf(called);
    }

    private static NameHint webhooksOf(String tag) {
        return tag.equals(UNTAGGED) ? NameHint.of("webhooks") : NameHint.of(tag).child("webhooks");
    }

    private static NameHint callbackName(ObjectNode callback) {
        NameHint place = NameHints.of(callback);
        return new NameHint(place.child("callback").parts(), place.override());
    }

    /** The ways to authenticate, by name. */
    public Map<String, SecurityScheme> securitySchemes() {
        return security.schemes();
    }

    private Map<String, Node> items(String field) {
        Map<String, Node> items = new LinkedHashMap<>();
        context.fields().object(root, field).ifPresent(all -> all.forEach(items::put));
        return items;
    }

    private void add(ObjectNode node, Operation operation) {
        services.computeIfAbsent(tag(node), tag -> new ArrayList<>()).add(operation);
        readCallbacks(node);
    }

    private void addWebhook(ObjectNode node, Operation operation) {
        webhooks.computeIfAbsent(tag(node), tag -> new ArrayList<>()).add(operation);
        readCallbacks(node);
    }

    private void readCallbacks(ObjectNode operation) {
        context.fields()
                .object(operation, "callbacks")
                .ifPresent(all -> all.forEach(
                        (name, callback) -> context.resolve(callback).ifPresent(this::readCallback)));
    }

    /** Once, however many operations refer to it, one of its own perhaps. */
    private void readCallback(ObjectNode callback) {
        List<Operation> found = new ArrayList<>();
        if (callbacks.putIfAbsent(callback, found) == null) {
            callback.forEach((expression, item) -> {
                if (!expression.startsWith("x-")) {
                    operations.read(item, expression, true, (node, operation) -> {
                        found.add(operation);
                        readCallbacks(node);
                    });
                }
            });
        }
    }

    private String tag(ObjectNode operation) {
        return context.fields().texts(operation, "tags").stream().findFirst().orElse(UNTAGGED);
    }

    private List<Service> grouped(Map<String, List<Operation>> byTag, Function<String, NameHint> name) {
        List<Service> grouped = new ArrayList<>();
        byTag.forEach((tag, operations) ->
                grouped.add(new Service(name.apply(tag), documentation(tag), List.copyOf(operations))));
        return List.copyOf(grouped);
    }

    private Documentation documentation(String tag) {
        for (Node node : context.fields().elements(root, "tags")) {
            Optional<ObjectNode> object = context.fields().asObject(node);
            if (object.isPresent()
                    && context.fields().text(object.get(), "name").orElse("").equals(tag)) {
                return context.documentation(object.get());
            }
        }
        return Documentation.NONE;
    }
}
