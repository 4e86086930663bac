package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works out which values of the discriminator property select which branch.
 *
 * <p>The values that a branch itself allows for the property count first, since no other value fits it; then the
 * mapping, then the name of the schema referred to.
 */
final class DiscriminatorReader {

    private final SchemaReader schemas;
    private final SchemaContext context;

    DiscriminatorReader(SchemaReader schemas) {
        this.schemas = schemas;
        this.context = schemas.context();
    }

    /** The discriminator, empty and reported where it cannot tell the branches apart. */
    Optional<Discriminator> read(Conjunction conjunction, List<Node> nodes, List<List<Atom>> parts) {
        Optional<Node> node = conjunction.nearest("discriminator");
        if (node.isEmpty() || !(node.get() instanceof ObjectNode discriminator)) {
            return Optional.empty();
        }
        String property = context.fields().requiredText(discriminator, "propertyName");
        List<List<String>> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            List<String> own = values(discriminator, property, nodes.get(i), parts.get(i));
            if (own.isEmpty() || !own.stream().allMatch(seen::add)) {
                context.report(DiagnosticCode.DISCRIMINATOR_UNUSABLE, nodes.get(i), property);
                return Optional.empty();
            }
            values.add(own);
        }
        return Optional.of(new Discriminator(property, values));
    }

    private List<String> values(ObjectNode discriminator, String property, Node branch, List<Atom> parts) {
        Set<String> possible = possible(property, parts, 0);
        Set<String> mapped = mapped(discriminator, branch);
        if (possible.isEmpty()) {
            return mapped.isEmpty() ? implicit(branch) : List.copyOf(mapped);
        }
        Set<String> both = new LinkedHashSet<>(mapped);
        both.retainAll(possible);
        if (!mapped.isEmpty() && both.isEmpty()) {
            context.report(DiagnosticCode.DISCRIMINATOR_CONTRADICTED, branch, property, mapped, possible);
        }
        return List.copyOf(both.isEmpty() ? possible : both);
    }

    /** The values that the branch's own schema lists for the property, none where it does not list them. */
    private Set<String> possible(String property, List<Atom> parts, int depth) {
        Conjunction full = schemas.expander().full(parts);
        Optional<Atom> union = full.union();
        if (union.isPresent() && depth < 8) {
            return ofInnerUnion(union.get(), property, depth);
        }
        Set<String> values = new LinkedHashSet<>();
        for (Atom atom : full.atoms()) {
            atom.get("properties")
                    .filter(ObjectNode.class::isInstance)
                    .flatMap(listed -> ((ObjectNode) listed).get(property))
                    .ifPresent(schema -> values.addAll(listed(schema)));
        }
        return values;
    }

    private Set<String> ofInnerUnion(Atom union, String property, int depth) {
        Set<String> values = new LinkedHashSet<>();
        for (Node branch : schemas.expander().branches(union, union.has("oneOf") ? "oneOf" : "anyOf")) {
            Set<String> inner = possible(property, schemas.atoms(List.of(branch)), depth + 1);
            if (inner.isEmpty()) {
                return Set.of();
            }
            values.addAll(inner);
        }
        return values;
    }

    private Set<String> listed(Node schema) {
        Conjunction full = schemas.expander().full(schemas.atoms(List.of(schema)));
        Set<String> values = new LinkedHashSet<>();
        List<Node> listed = new ArrayList<>(full.all("const"));
        full.all("enum").forEach(node -> {
            if (node instanceof ArrayNode array) {
                listed.addAll(array.elements());
            }
        });
        listed.forEach(node -> {
            if (node instanceof StringNode text) {
                values.add(text.value());
            }
        });
        return values;
    }

    private Set<String> mapped(ObjectNode discriminator, Node branch) {
        Set<String> values = new LinkedHashSet<>();
        context.fields()
                .object(discriminator, "mapping")
                .ifPresent(mapping -> mapping.forEach((value, target) -> {
                    if (target instanceof StringNode && leadsTo(target, branch)) {
                        values.add(value);
                    }
                }));
        return values;
    }

    // a mapping names a schema by reference or, if it is no reference, by the schema's name
    private boolean leadsTo(Node target, Node branch) {
        if (!(branch instanceof ObjectNode object) || object.get("$ref").isEmpty()) {
            return false;
        }
        Node reference = object.get("$ref").get();
        String text = ((StringNode) target).value();
        if (text.matches("[A-Za-z0-9._-]+") && !text.contains("/")) {
            return implicit(branch).contains(text);
        }
        return context.target(reference).equals(context.target(target));
    }

    private static List<String> implicit(Node branch) {
        if (branch instanceof ObjectNode object && object.get("$ref").orElse(null) instanceof StringNode reference) {
            String text = reference.value();
            return List.of(text.substring(text.lastIndexOf('/') + 1));
        }
        return List.of();
    }
}
