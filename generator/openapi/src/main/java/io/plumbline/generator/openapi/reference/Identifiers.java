package io.plumbline.generator.openapi.reference;

import io.plumbline.generator.openapi.source.Documents;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Document;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places that {@code $id}, {@code $anchor} and {@code $dynamicAnchor} name, in all documents read so far. */
final class Identifiers {

    private static final Set<String> DATA = Set.of("example", "examples", "default", "const", "enum", "value");

    private final Documents documents;
    private final Set<Document> indexed = new HashSet<>();
    private final Map<String, Node> resources = new HashMap<>();
    private final Map<String, Set<String>> dynamic = new HashMap<>();
    private final Map<String, List<Node>> anchors = new HashMap<>();

    Identifiers(Documents documents) {
        this.documents = documents;
    }

    /** The schema whose {@code $id} is this address. */
    Optional<Node> resource(String address) {
        index();
        return Optional.ofNullable(resources.get(address));
    }

    /** The schemas that have this anchor, in the resource of the given base. */
    List<Node> anchored(String base, String anchor) {
        index();
        return anchors.getOrDefault(base + "#" + anchor, List.of());
    }

    /** Whether several resources have a dynamic anchor of this name. */
    boolean isRepeated(String anchor) {
        index();
        return dynamic.getOrDefault(anchor, Set.of()).size() > 1;
    }

    /** The base address that references at a node are relative to: an {@code $id}, or the document's path. */
    static String base(Node node) {
        Optional<Node> at = Optional.of(node);
        List<String> ids = new ArrayList<>();
        while (at.isPresent()) {
            id(at.get()).ifPresent(ids::add);
            at = at.get().parent();
        }
        String base = node.document().uri();
        for (int i = ids.size() - 1; i >= 0; i--) {
            base = resolve(base, ids.get(i));
        }
        return base;
    }

    /** The nearest schema around the node, or itself, that has an {@code $id}; else the document's root. */
    static Node resourceRoot(Node node) {
        Node at = node;
        while (id(at).isEmpty() && at.parent().isPresent()) {
            at = at.parent().get();
        }
        return at;
    }

    /** The dynamic anchors of the resource whose root this is. */
    static Map<String, Node> dynamicAnchors(Node root) {
        Map<String, Node> found = new LinkedHashMap<>();
        dynamicAnchors(root, root, found);
        return found;
    }

    private static void dynamicAnchors(Node node, Node root, Map<String, Node> found) {
        if (node instanceof ArrayNode array) {
            array.elements().forEach(element -> dynamicAnchors(element, root, found));
        } else if (node instanceof ObjectNode object && (node.equals(root) || id(node).isEmpty())) {
            if (object.get("$dynamicAnchor").orElse(null) instanceof StringNode anchor) {
                found.putIfAbsent(anchor.value(), object);
            }
            object.forEach((name, value) -> {
                if (!DATA.contains(name) && !name.startsWith("x-")) {
                    dynamicAnchors(value, root, found);
                }
            });
        }
    }

    /** An address relative to another one. */
    static String resolve(String base, String relative) {
        if (!Documents.isRemote(base) && !Documents.isRemote(relative) && !relative.startsWith("urn:")) {
            return ReferenceText.resolvePath(base, relative);
        }
        try {
            return URI.create(base).resolve(relative).toString();
        } catch (IllegalArgumentException e) {
            return relative;
        }
    }

    private static Optional<String> id(Node node) {
        if (node instanceof ObjectNode object
                && object.get("$id").orElse(null) instanceof StringNode id
                && !id.value().startsWith("#")) {
            String text = id.value();
            return Optional.of(text.endsWith("#") ? text.substring(0, text.length() - 1) : text);
        }
        return Optional.empty();
    }

    private void index() {
        for (Document document : documents.all()) {
            if (indexed.add(document)) {
                index(document.root(), document.uri());
            }
        }
    }

    private void index(Node node, String outerBase) {
        if (node instanceof ArrayNode array) {
            array.elements().forEach(element -> index(element, outerBase));
        } else if (node instanceof ObjectNode object) {
            Optional<String> id = id(object);
            String base = id.map(text -> resolve(outerBase, text)).orElse(outerBase);
            if (id.isPresent()) {
                resources.putIfAbsent(base, object);
            }
            anchor(object, "$anchor", base);
            anchor(object, "$dynamicAnchor", base);
            if (object.get("$dynamicAnchor").orElse(null) instanceof StringNode name) {
                dynamic.computeIfAbsent(name.value(), key -> new HashSet<>()).add(base);
            }
            object.forEach((name, value) -> {
                if (!DATA.contains(name) && !name.startsWith("x-")) {
                    index(value, base);
                }
            });
        }
    }

    private void anchor(ObjectNode object, String keyword, String base) {
        if (object.get(keyword).orElse(null) instanceof StringNode anchor) {
            anchors.computeIfAbsent(base + "#" + anchor.value(), key -> new ArrayList<>())
                    .add(object);
        }
    }
}
