package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Keyword;
import io.plumbline.runtime.constraint.Keywords;
import io.plumbline.runtime.constraint.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the constraints of schemas that must all hold, each family at most once where its keywords can be joined. */
final class ConstraintReader {

    private static final Set<String> VALUES = Set.of("enum", "const");

    private final SchemaContext context;

    ConstraintReader(SchemaContext context) {
        this.context = context;
    }

    /** The constraints on values of these types, without those that list the values themselves. */
    List<Constraint> bounds(List<Atom> atoms, Set<SchemaType> types) {
        return read(atoms, types, false);
    }

    /** The constraints on values of these types. */
    List<Constraint> all(List<Atom> atoms, Set<SchemaType> types) {
        return read(atoms, types, true);
    }

    private List<Constraint> read(List<Atom> atoms, Set<SchemaType> types, boolean values) {
        List<Map<String, Object>> layers = new ArrayList<>();
        for (Atom atom : atoms) {
            Map<String, Object> stated = new TreeMap<>();
            atom.schema()
                    .forEach((name, node) -> SchemaKeywords.constraint(name)
                            .filter(keyword -> !atom.hidden().contains(name))
                            .filter(keyword -> values || !VALUES.contains(name))
                            .flatMap(keyword -> limit(keyword, node))
                            .ifPresent(limit -> stated.put(name, limit)));
            KeywordIntersection.add(layers, stated);
        }
        List<Constraint> constraints = layers.stream()
                .flatMap(layer -> Vocabulary.read(new Keywords(layer)).stream())
                .filter(constraint -> !Collections.disjoint(SchemaType.kinds(types), constraint.types()))
                .toList();
        constraints.forEach(constraint -> constraint
                .contradiction()
                .ifPresent(why -> context.report(DiagnosticCode.CONTRADICTION, place(constraint, atoms), why)));
        return constraints;
    }

    private static Node place(Constraint constraint, List<Atom> atoms) {
        return constraint.keywords().values().keySet().stream()
                .flatMap(keyword -> atoms.stream().flatMap(atom -> atom.get(keyword).stream()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Object> limit(Keyword keyword, Node node) {
        if (keyword.name().equals("pattern") && !context.isByTheLetter()) {
            Optional<String> meant = PatternDialects.meant(node);
            if (meant.isPresent()) {
                String said = Literals.json(new Literal(meant.get()));
                context.report(DiagnosticCode.PATTERN_RESPELLED, node, Literals.json(node), said);
                return Optional.of(meant.get());
            }
        }
        return stated(keyword, node);
    }

    private Optional<Object> stated(Keyword keyword, Node node) {
        Object value = Literals.of(node).value();
        if (keyword.name().equals("enum")
                && node instanceof ArrayNode array
                && array.elements().isEmpty()) {
            if (!context.isByTheLetter()) {
                context.report(DiagnosticCode.EMPTY_ENUM, node);
            }
            return Optional.empty();
        }
        if (!keyword.kind().accepts(value)) {
            context.report(
                    DiagnosticCode.WRONG_LIMIT,
                    node,
                    keyword.name(),
                    keyword.kind().description(),
                    Literals.json(node));
            return Optional.empty();
        }
        return switch (keyword.kind()) {
            case NUMBER, COUNT -> Optional.of(new BigDecimal(String.valueOf(value)));
            case VALUE -> Optional.of(Literals.json(node));
            case VALUES ->
                Optional.of(((ArrayNode) node)
                        .elements().stream().map(Literals::json).toList());
            default -> Optional.ofNullable(value);
        };
    }
}
