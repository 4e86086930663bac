package io.plumbline.generator.openapi.reference;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.model.diagnostic.Location;
import io.plumbline.generator.openapi.dialect.Dialect;
import io.plumbline.generator.openapi.source.Documents;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.BooleanNode;
import io.plumbline.generator.openapi.syntax.Document;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows {@code $ref} and {@code $dynamicRef}; each one that leads nowhere is reported once, at its place. */
public final class RefResolver {

    private final Documents documents;
    private final Dialect dialect;
    private final Diagnostics diagnostics;
    private final Identifiers identifiers;
    private final Map<Node, Map<String, Node>> dynamicAnchors = new HashMap<>();
    private final Map<Node, Optional<Node>> resolved = new HashMap<>();

    /** A resolver over the documents of one contract. */
    public RefResolver(Documents documents, Dialect dialect, Diagnostics diagnostics) {
        this.documents = documents;
        this.dialect = dialect;
        this.diagnostics = diagnostics;
        this.identifiers = new Identifiers(documents);
    }

    /** What a reference's text node leads to, one step far. */
    public Optional<Node> target(Node reference) {
        Optional<Node> known = resolved.get(reference);
        if (known == null) {
            resolved.put(reference, Optional.empty());
            known = reference.step().equals("$recursiveRef") ? recursive(reference) : resolve(reference);
            resolved.put(reference, known);
        }
        return known;
    }

    /** What a reference's text node was found to lead to, empty where nobody has asked. */
    public Optional<Node> followed(Node reference) {
        return resolved.getOrDefault(reference, Optional.empty());
    }

    /** The documents read so far. */
    public Collection<Document> documents() {
        return documents.all();
    }

    /**
     * The object itself, or the one that its {@code $ref}s lead to in the end; empty and reported where they lead
     * nowhere or in a circle.
     */
    public Optional<ObjectNode> object(Node node) {
        Set<Node> seen = new HashSet<>();
        Node at = node;
        while (at instanceof ObjectNode object && object.get("$ref").isPresent()) {
            Node reference = object.get("$ref").get();
            if (!seen.add(reference)) {
                diagnostics.report(DiagnosticCode.REFERENCE_CYCLE, reference.location(), text(reference));
                return Optional.empty();
            }
            Optional<Node> next = target(reference);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        if (at instanceof ObjectNode object) {
            return Optional.of(object);
        }
        diagnostics.report(DiagnosticCode.WRONG_KIND, at.location(), "an object", at.kind());
        return Optional.empty();
    }

    /** The dynamic anchors of the resource that a node is part of. */
    public Map<String, Node> dynamicAnchors(Node node) {
        return dialect.hasIdentifiers()
                ? dynamicAnchors.computeIfAbsent(Identifiers.resourceRoot(node), Identifiers::dynamicAnchors)
                : Map.of();
    }

    /**
     * Whether a dynamic anchor of the resource that a node is part of is one of another resource too, as far as
     * documents are read: then what a reference to it means depends on the way to it.
     */
    public boolean isScoped(Node node) {
        return dynamicAnchors(node).keySet().stream().anyMatch(identifiers::isRepeated);
    }

    private Optional<Node> resolve(Node reference) {
        if (!(reference instanceof StringNode)) {
            diagnostics.report(DiagnosticCode.WRONG_KIND, reference.location(), "a string", reference.kind());
            return Optional.empty();
        }
        ReferenceText text = ReferenceText.of(text(reference));
        Location place = reference.location();
        int problems = diagnostics.count();
        Optional<Node> found = text.target().isEmpty()
                ? local(reference, text.fragment())
                : resource(reference, text.target())
                        .flatMap(root -> fragment(root, Identifiers.base(root), text.fragment()));
        if (found.isEmpty() && diagnostics.count() == problems) {
            diagnostics.report(DiagnosticCode.UNRESOLVED_REFERENCE, place, text(reference));
        }
        return found;
    }

    // the forerunner of $dynamicRef: to the innermost schema around it that is marked
    private static Optional<Node> recursive(Node reference) {
        Optional<Node> at = reference.parent();
        while (at.isPresent() && !isMarked(at.get())) {
            at = at.get().parent();
        }
        return at.or(() -> Optional.of(reference.document().root()));
    }

    private static boolean isMarked(Node node) {
        return node instanceof ObjectNode object
                && object.get("$recursiveAnchor").orElse(null) instanceof BooleanNode mark
                && mark.value();
    }

    // within a schema that has an $id, # is that schema; yet most authors go on to mean the document
    private Optional<Node> local(Node reference, String fragment) {
        Node root = reference.document().root();
        if (dialect.hasIdentifiers()) {
            Node resource = Identifiers.resourceRoot(reference);
            Optional<Node> inside = fragment(resource, Identifiers.base(resource), fragment);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return fragment(root, Identifiers.base(root), fragment);
    }

    private Optional<Node> resource(Node reference, String target) {
        if (dialect.hasIdentifiers()) {
            String address = Identifiers.resolve(Identifiers.base(reference), target);
            Optional<Node> known = identifiers.resource(address);
            if (known.isPresent()) {
                return known;
            }
            if (Documents.isRemote(address) && documents.allowsRemote(address)) {
                return documents.get(address, reference.location()).map(Document::root);
            }
        }
        String from = reference.document().uri();
        String path = Documents.isRemote(from) || Documents.isRemote(target)
                ? Identifiers.resolve(from, target)
                : ReferenceText.resolvePath(from, target);
        return documents.get(path, reference.location()).map(Document::root);
    }

    private Optional<Node> fragment(Node root, String base, String fragment) {
        if (fragment.isEmpty()) {
            return Optional.of(root);
        }
        if (fragment.startsWith("/")) {
            return walk(root, ReferenceText.steps(fragment));
        }
        List<Node> anchored = dialect.hasIdentifiers() ? identifiers.anchored(base, fragment) : List.of();
        return anchored.stream().findFirst();
    }

    private Optional<Node> walk(Node root, List<String> steps) {
        Optional<Node> at = Optional.of(root);
        for (String step : steps) {
            at = at.flatMap(node -> child(node, step));
        }
        return at;
    }

    private Optional<Node> child(Node node, String step) {
        if (node instanceof ArrayNode array) {
            boolean index = !step.isEmpty()
                    && step.length() < 8
                    && step.chars().allMatch(Character::isDigit)
                    && Integer.parseInt(step) < array.elements().size();
            return index ? Optional.of(array.elements().get(Integer.parseInt(step))) : Optional.empty();
        }
        if (!(node instanceof ObjectNode object)) {
            return Optional.empty();
        }
        Optional<Node> own = object.get(step);
        if (own.isPresent() || !object.has("$ref")) {
            return own;
        }
        // a pointer through a reference goes on behind it, as bundlers write them
        return object.get("$ref").flatMap(this::target).flatMap(behind -> child(behind, step));
    }

    private static String text(Node reference) {
        return reference instanceof StringNode string ? string.value() : "";
    }
}
