package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.NameHint;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names for what stands at a place, from the place alone.
 *
 * <p>Nothing beside the place has a say, so that a new property or operation renames nothing.
 */
public final class NameHints {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final List<String> parts = new ArrayList<>();
    private String override = "";

    private NameHints() {}

    /** The hint for a schema or an operation. */
    public static NameHint of(Node node) {
        NameHints hints = new NameHints();
        List<Node> way = new ArrayList<>();
        Optional<Node> at = Optional.of(node);
        while (at.isPresent()) {
            way.add(0, at.get());
            at = at.get().parent();
        }
        hints.walk(way);
        return new NameHint(hints.parts, hints.override);
    }

    private void walk(List<Node> way) {
        String file = stem(way.get(0).document().uri());
        int i = 1;
        while (i < way.size()) {
            i += step(way, i);
        }
        if (parts.isEmpty()) {
            parts.add(file.isEmpty() ? "Document" : file);
        } else if (!file.isEmpty() && isSchemaStep(way)) {
            parts.add(0, file);
        }
        if (way.get(way.size() - 1) instanceof ObjectNode object
                && object.get("x-java-name").orElse(null) instanceof StringNode name) {
            override = name.value();
        }
    }

    // a file that is itself a schema names what is inside it
    private static boolean isSchemaStep(List<Node> way) {
        return way.size() > 1
                && Set.of("properties", "items", "oneOf", "anyOf", "allOf", "additionalProperties")
                        .contains(way.get(1).step());
    }

    /** Takes one or more steps of the way and says how many. */
    private int step(List<Node> way, int i) {
        String step = way.get(i).step();
        Optional<Node> next = i + 1 < way.size() ? Optional.of(way.get(i + 1)) : Optional.empty();
        if (METHODS.contains(step) && isOperation(way.get(i))) {
            operation((ObjectNode) way.get(i), way.subList(0, i));
            return 1;
        }
        return switch (step) {
            case "components", "paths", "webhooks", "schema" -> 1;
            case "allOf" -> 2;
            case "content" -> media(next);
            case "schemas", "properties", "$defs", "definitions", "headers", "callbacks", "pathItems" -> named(next);
            case "parameters" -> parameter(next);
            case "responses" -> suffixed(next, "response");
            case "requestBodies" -> suffixed(next, "request");
            case "requestBody" -> add("request");
            case "items" -> add("item");
            case "additionalProperties" -> add("value");
            case "contentSchema" -> add("content");
            case "oneOf", "anyOf" -> branch(next);
            case "prefixItems" -> numbered(next, "item");
            default -> {
                parts.add(step);
                yield 1;
            }
        };
    }

    private static boolean isOperation(Node node) {
        return node instanceof ObjectNode object
                && (object.has("responses") || object.has("operationId") || object.has("requestBody"));
    }

    private void operation(ObjectNode operation, List<Node> above) {
        Node item = above.get(above.size() - 1);
        boolean callback =
                above.size() > 2 && above.get(above.size() - 3).step().equals("callbacks");
        // of a callback all has been said but the method, and the expression in its place says where, not what
        List<String> before = callback ? List.copyOf(parts.subList(0, parts.size() - 1)) : List.of();
        parts.clear();
        Optional<String> id = operation.get("operationId").orElse(null) instanceof StringNode text
                ? Optional.of(text.value())
                : Optional.empty();
        if (id.isPresent()) {
            parts.add(id.get());
        } else if (callback) {
            parts.addAll(before);
            parts.add(operation.step().toLowerCase(Locale.ROOT));
        } else {
            parts.add(operation.step().toLowerCase(Locale.ROOT));
            parts.add(item.step());
        }
    }

    private int add(String part) {
        parts.add(part);
        return 1;
    }

    private int named(Optional<Node> next) {
        next.ifPresent(node -> parts.add(node.step()));
        return 2;
    }

    private int suffixed(Optional<Node> next, String suffix) {
        next.ifPresent(node -> {
            parts.add(node.step());
            parts.add(suffix);
        });
        return 2;
    }

    private int parameter(Optional<Node> next) {
        next.ifPresent(node -> {
            Optional<String> name = text(node, "name");
            parts.add(name.orElse(node.step()));
        });
        return 2;
    }

    private int branch(Optional<Node> next) {
        next.ifPresent(node -> parts.add(text(node, "title")
                .or(() -> text(node, "$ref").map(reference -> reference.substring(reference.lastIndexOf('/') + 1)))
                .orElse("option" + ordinal(node))));
        return 2;
    }

    private int numbered(Optional<Node> next, String name) {
        next.ifPresent(node -> parts.add(name + ordinal(node)));
        return 2;
    }

    // JSON is what everyone means, so that a second media type does not rename what the first one holds
    private int media(Optional<Node> next) {
        if (next.isPresent() && !next.get().step().contains("json")) {
            String range = next.get().step();
            parts.add(range.substring(range.indexOf('/') + 1));
        }
        return 2;
    }

    private static String ordinal(Node node) {
        String step = node.step();
        return step.chars().allMatch(Character::isDigit) && !step.isEmpty() && step.length() < 9
                ? Integer.toString(Integer.parseInt(step) + 1)
                : step;
    }

    private static Optional<String> text(Node node, String name) {
        return node instanceof ObjectNode object && object.get(name).orElse(null) instanceof StringNode text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /** The name of a file without folders and extension. */
    static String stem(String uri) {
        String name = uri.substring(uri.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
