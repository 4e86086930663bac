package io.plumbline.generator.openapi.syntax;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/** Reads fields of objects as what they should be; a value of another kind is reported and counts as absent. */
public final class Fields {

    private final Diagnostics diagnostics;

    /** Reports into {@code diagnostics}. */
    public Fields(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A text; numbers and booleans count too, as authors of YAML forget the quotes of {@code version: 1.0}. */
    public Optional<String> text(ObjectNode object, String name) {
        Optional<Node> node = object.get(name);
        if (node.isPresent() && node.get() instanceof NumberNode number) {
            return Optional.of(number.text());
        }
        if (node.isPresent() && node.get() instanceof BooleanNode bool) {
            return Optional.of(Boolean.toString(bool.value()));
        }
        return typed(node, StringNode.class, "a string").map(StringNode::value);
    }

    /** A truth value, false where it is absent. */
    public boolean flag(ObjectNode object, String name) {
        return typed(object.get(name), BooleanNode.class, "true or false")
                .map(BooleanNode::value)
                .orElse(false);
    }

    /** A truth value, empty where it is absent. */
    public Optional<Boolean> optionalFlag(ObjectNode object, String name) {
        return typed(object.get(name), BooleanNode.class, "true or false").map(BooleanNode::value);
    }

    /** An object. */
    public Optional<ObjectNode> object(ObjectNode object, String name) {
        return typed(object.get(name), ObjectNode.class, "an object");
    }

    /** The elements of an array, none where it is absent. */
    public List<Node> elements(ObjectNode object, String name) {
        return typed(object.get(name), ArrayNode.class, "an array")
                .map(ArrayNode::elements)
                .orElse(List.of());
    }

    /** The strings of an array, none where it is absent. */
    public List<String> texts(ObjectNode object, String name) {
        return elements(object, name).stream()
                .flatMap(element -> typed(Optional.of(element), StringNode.class, "a string").stream())
                .map(StringNode::value)
                .toList();
    }

    /** The node as an object. */
    public Optional<ObjectNode> asObject(Node node) {
        return typed(Optional.of(node), ObjectNode.class, "an object");
    }

    /** A text that must be there; where it is not, that is reported at the object. */
    public String requiredText(ObjectNode object, String name) {
        if (!object.has(name)) {
            diagnostics.report(DiagnosticCode.MISSING_FIELD, object.location(), name);
        }
        return text(object, name).orElse("");
    }

    private <N extends Node> Optional<N> typed(Optional<Node> node, Class<N> type, String wanted) {
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Node found = node.get();
        if (type.isInstance(found)) {
            return Optional.of(type.cast(found));
        }
        diagnostics.report(DiagnosticCode.WRONG_KIND, found.location(), wanted, found.kind());
        return Optional.empty();
    }
}
