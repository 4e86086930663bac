package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.NullNode;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which JSON types the values of a schema have.
 *
 * <p>A schema without {@code type} allows every type by the letter. Where it has {@code properties} or {@code items},
 * its author means an object or an array, and so does this reading.
 */
final class Typing {

    private static final List<String> OBJECT_KEYWORDS = List.of("properties", "required", "additionalProperties");
    private static final List<String> ARRAY_KEYWORDS = List.of("items");
    /** The keywords that give an object or an array to understand. */
    static final List<String> TELLING =
            Stream.of(OBJECT_KEYWORDS, ARRAY_KEYWORDS).flatMap(List::stream).toList();

    private final SchemaContext context;
    private final Expander expander;
    private final SchemaCompiler compiler;
    private final Map<ObjectNode, Boolean> nullable = new HashMap<>();

    Typing(SchemaContext context, Expander expander, SchemaCompiler compiler) {
        this.compiler = compiler;
        this.context = context;
        this.expander = expander;
    }

    /** The types of the values other than null that fit all parts, by their {@code type}s alone. */
    Set<SchemaType> types(Conjunction conjunction) {
        Set<SchemaType> types = declared(conjunction);
        types.remove(SchemaType.NULL);
        if (types.size() == SchemaType.values().length - 1) {
            boolean object = OBJECT_KEYWORDS.stream().anyMatch(conjunction::has);
            boolean array = ARRAY_KEYWORDS.stream().anyMatch(conjunction::has);
            if (object != array) {
                return EnumSet.of(object ? SchemaType.OBJECT : SchemaType.ARRAY);
            }
        }
        return types;
    }

    /** Whether no part says which types it allows, nor gives it to understand. */
    boolean isUntyped(Conjunction conjunction) {
        return declared(conjunction).size() == SchemaType.values().length
                && types(conjunction).size() > 1;
    }

    /** Whether no part says which types it allows, and their keywords give it to understand. */
    boolean isInferred(Conjunction conjunction) {
        return declared(conjunction).size() == SchemaType.values().length
                && types(conjunction).size() == 1
                && !conjunction.has("type");
    }

    /** Whether null fits all parts. */
    boolean allowsNull(Conjunction conjunction) {
        if (conjunction.impossible() || !declared(conjunction).contains(SchemaType.NULL)) {
            return false;
        }
        boolean asked = conjunction.atoms().stream().allMatch(Atom::orNull)
                && !conjunction.atoms().isEmpty();
        return asked
                || (!isInferred(conjunction) && conjunction.atoms().stream().allMatch(this::allowsNull));
    }

    /** Whether null fits a schema that is referred to. */
    boolean allowsNull(Node schema) {
        if (!(schema instanceof ObjectNode object)) {
            return !Shapes.isFalse(schema);
        }
        ObjectNode lifted = context.lift(object);
        Boolean known = nullable.putIfAbsent(lifted, false);
        if (known == null) {
            known = allowsNull(expander.full(List.of(Atom.of(lifted))));
            nullable.put(lifted, known);
        }
        return known;
    }

    private boolean allowsNull(Atom atom) {
        if (atom.orNull()) {
            return true;
        }
        boolean listed = atom.get("enum")
                .map(values -> values instanceof ArrayNode array
                        && array.elements().stream().anyMatch(NullNode.class::isInstance))
                .orElse(true);
        boolean constant = atom.get("const").map(NullNode.class::isInstance).orElse(true);
        boolean judged = !Residue.isIn(atom) || compiler.admitsNull(Residue.alone(atom));
        return listed && constant && judged && branchAllowsNull(atom, "oneOf") && branchAllowsNull(atom, "anyOf");
    }

    private boolean branchAllowsNull(Atom atom, String keyword) {
        Optional<Node> branches = atom.get(keyword);
        return branches.isEmpty()
                || (branches.get() instanceof ArrayNode array
                        && array.elements().stream().anyMatch(this::allowsNull));
    }

    private Set<SchemaType> declared(Conjunction conjunction) {
        Set<SchemaType> types = EnumSet.allOf(SchemaType.class);
        for (Atom atom : conjunction.atoms()) {
            if (atom.narrowed() != null) {
                types.retainAll(narrowed(atom.narrowed()));
            }
            Optional<Node> type = atom.get("type");
            if (type.isPresent()) {
                Set<SchemaType> own = named(type.get());
                if (atom.orNull()) {
                    own.add(SchemaType.NULL);
                }
                types.retainAll(own);
            }
        }
        return types;
    }

    private static Set<SchemaType> narrowed(SchemaType type) {
        return type == SchemaType.FRACTION ? EnumSet.of(SchemaType.INTEGER, type) : EnumSet.of(type);
    }

    private Set<SchemaType> named(Node type) {
        Set<SchemaType> types = EnumSet.noneOf(SchemaType.class);
        List<Node> names = type instanceof ArrayNode array ? array.elements() : List.of(type);
        names.forEach(name -> types.addAll(named(name, name instanceof StringNode text ? text.value() : "")));
        return types;
    }

    private Set<SchemaType> named(Node node, String name) {
        Optional<Set<SchemaType>> exact = SchemaType.named(name);
        if (exact.isPresent()) {
            return exact.get();
        }
        // in YAML, null is only a string between quotes
        Optional<String> meant = node instanceof NullNode ? Optional.of("null") : SchemaType.meant(name);
        String found = node instanceof NullNode ? "null without quotes" : name;
        context.report(DiagnosticCode.UNKNOWN_TYPE, node, found, meant.orElse("any value"));
        return meant.flatMap(SchemaType::named).orElse(EnumSet.allOf(SchemaType.class));
    }
}
