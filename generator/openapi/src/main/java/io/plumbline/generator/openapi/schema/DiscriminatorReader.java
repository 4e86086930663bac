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
 * <p>The mapping comes first, then the name of the schema referred to, both as far as the branch's own schema allows
 * them; where it lists the values of the property and neither is among them, these.
 */
final class DiscriminatorReader {

    private static final int DEEPEST = 8;

    private final SchemaReader schemas;
    private final SchemaContext context;

    DiscriminatorReader(SchemaReader schemas) {
        this.schemas = schemas;
        this.context = schemas.context();
    }

    /**
     * The discriminator, empty and reported where it cannot tell the branches apart.
     *
     * @param nodes the branches as they stand: schemas, or references to them
     * @param parts for each branch what its values must fit
     */
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
        Optional<Set<String>> possible = possible(property, parts, 0);
        Set<String> mapped = mapped(discriminator, branch);
        if (!mapped.isEmpty()) {
            Set<String> both = new LinkedHashSet<>(mapped);
            possible.ifPresent(both::retainAll);
            if (both.isEmpty()) {
                context.report(
                        DiagnosticCode.DISCRIMINATOR_CONTRADICTED, branch, property, mapped, possible.orElse(Set.of()));
            }
            return List.copyOf(both.isEmpty() ? possible.orElse(mapped) : both);
        }
        List<String> implicit = implicit(branch);
        boolean fits = possible.map(set -> set.containsAll(implicit)).orElse(true);
        return !implicit.isEmpty() && fits ? implicit : List.copyOf(possible.orElse(Set.of()));
    }

    /** The values that the branch's own schema lists for the property, empty where it does not list them. */
    private Optional<Set<String>> possible(String property, List<Atom> parts, int depth) {
        Conjunction full = schemas.expander().full(parts);
        Optional<Atom> union = full.union();
        if (union.isPresent() && depth < DEEPEST) {
            return ofInnerUnion(union.get(), property, depth);
        }
        List<Node> nodes = full.all("properties").stream()
                .filter(ObjectNode.class::isInstance)
                .flatMap(listed -> ((ObjectNode) listed).get(property).stream())
                .toList();
        return listed(nodes);
    }

    private Optional<Set<String>> ofInnerUnion(Atom union, String property, int depth) {
        Set<String> values = new LinkedHashSet<>();
        for (Node branch : schemas.expander().branches(union, union.has("oneOf") ? "oneOf" : "anyOf")) {
            Optional<Set<String>> inner = possible(property, schemas.atoms(List.of(branch)), depth + 1);
            if (inner.isEmpty()) {
                return Optional.empty();
            }
            values.addAll(inner.get());
        }
        return Optional.of(values);
    }

    private Optional<Set<String>> listed(List<Node> nodes) {
        Conjunction full = schemas.expander().full(schemas.atoms(nodes));
        List<Set<String>> lists = new ArrayList<>();
        full.all("const").forEach(value -> lists.add(texts(List.of(value))));
        full.all("enum").forEach(node -> {
            if (node instanceof ArrayNode array) {
                lists.add(texts(array.elements()));
            }
        });
        return lists.stream().reduce((all, more) -> {
            Set<String> both = new LinkedHashSet<>(all);
            both.retainAll(more);
            return both;
        });
    }

    private static Set<String> texts(List<Node> nodes) {
        Set<String> texts = new LinkedHashSet<>();
        nodes.forEach(node -> {
            if (node instanceof StringNode text) {
                texts.add(text.value());
            }
        });
        return texts;
    }

    private Set<String> mapped(ObjectNode discriminator, Node branch) {
        Set<String> values = new LinkedHashSet<>();
        context.fields()
                .object(discriminator, "mapping")
                .ifPresent(mapping -> mapping.forEach((value, target) -> {
                    if (target instanceof StringNode text && leadsTo(text, branch)) {
                        values.add(value);
                    }
                }));
        return values;
    }

    // a mapping names a schema by reference or, if it is no reference, by the schema's name
    private boolean leadsTo(StringNode target, Node branch) {
        if (isName(target)) {
            return implicit(branch).contains(target.value());
        }
        return context.mapped(target).equals(Optional.of(behind(branch)));
    }

    /** Whether the target of a mapping is a schema's name and no reference. */
    static boolean isName(StringNode target) {
        return target.value().matches("[A-Za-z0-9._-]+");
    }

    /** The name of the schema that a branch is, none for one in place. */
    private List<String> implicit(Node branch) {
        Node schema = behind(branch);
        boolean named = !schema.equals(branch)
                || schema.parent().map(above -> above.step().equals("schemas")).orElse(false);
        String name = schema.step().isEmpty() ? NameHints.stem(schema.document().uri()) : schema.step();
        return named ? List.of(name) : List.of();
    }

    private Node behind(Node branch) {
        return branch instanceof ObjectNode object
                ? object.get("$ref").flatMap(context::target).orElse(branch)
                : branch;
    }
}
