package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.BooleanNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.NumberNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Keywords;
import io.plumbline.runtime.constraint.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the constraints of schemas that must all hold, each family at most once where its keywords can be joined. */
final class ConstraintReader {

    private static final Set<String> VALUES = Set.of("enum", "const");
    private static final Set<String> TEXTS = Set.of("pattern", "format");

    private final SchemaContext context;

    ConstraintReader(SchemaContext context) {
        this.context = context;
    }

    /** The constraints on values of these types, without those that list the values themselves. */
    List<Constraint> bounds(List<Atom> atoms, Set<JsonType> types) {
        return read(atoms, types, false);
    }

    /** The constraints on values of these types. */
    List<Constraint> all(List<Atom> atoms, Set<JsonType> types) {
        return read(atoms, types, true);
    }

    private List<Constraint> read(List<Atom> atoms, Set<JsonType> types, boolean values) {
        List<Map<String, Object>> layers = new ArrayList<>();
        for (Atom atom : atoms) {
            Map<String, Object> keywords = new TreeMap<>();
            atom.schema().forEach((name, value) -> {
                if (SchemaKeywords.isConstraint(name)
                        && SchemaKeywords.appliesTo(name, types)
                        && (values || !VALUES.contains(name))) {
                    value(name, value).ifPresent(read -> keywords.put(name, read));
                }
            });
            KeywordIntersection.add(layers, keywords);
        }
        return layers.stream()
                .flatMap(layer -> Vocabulary.read(new Keywords(layer)).stream())
                .toList();
    }

    private Optional<Object> value(String keyword, Node node) {
        if (keyword.equals("const")) {
            return Optional.of(Literals.json(node));
        }
        if (keyword.equals("enum") && node instanceof ArrayNode array) {
            return Optional.of(array.elements().stream().map(Literals::json).toList());
        }
        if (node instanceof StringNode text && TEXTS.contains(keyword)) {
            return Optional.of(text.value());
        }
        if (node instanceof NumberNode number && !TEXTS.contains(keyword)) {
            return Optional.of(number.value());
        }
        if (node instanceof BooleanNode flag && keyword.equals("uniqueItems")) {
            return Optional.of(flag.value());
        }
        context.report(DiagnosticCode.WRONG_KIND, node, "a value that " + keyword + " can have", node.kind());
        return Optional.empty();
    }
}
