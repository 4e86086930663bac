package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.NullNode;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the listed values of a schema, whichever of the several ways of listing them its author took. */
final class Enumerations {

    /**
     * A listed value.
     *
     * @param value the value
     * @param name a name for it, empty where there is none
     * @param description what it means, empty where nothing is said
     */
    record Entry(Node value, String name, String description) {}

    private final SchemaContext context;
    private final Expander expander;
    private final Typing typing;

    Enumerations(SchemaContext context, Expander expander, Typing typing) {
        this.context = context;
        this.expander = expander;
        this.typing = typing;
    }

    /**
     * Whether the schema becomes an enumeration; a lone value in place, and booleans, stay what they are, under a
     * constraint.
     */
    boolean isEnumeration(Conjunction conjunction, boolean named) {
        if (conjunction.impossible() || (conjunction.has("const") && !conjunction.has("oneOf"))) {
            return false;
        }
        List<Entry> entries = entries(conjunction);
        boolean scalar = entries.stream().allMatch(entry -> isScalar(entry.value()));
        boolean several = entries.size() > 1 || named || isExtensible(conjunction);
        return !entries.isEmpty()
                && scalar
                && several
                && !typing.types(conjunction).equals(EnumSet.of(SchemaType.BOOLEAN));
    }

    /** Whether values that are not listed are legal. */
    boolean isExtensible(Conjunction conjunction) {
        if (isListed(conjunction)) {
            return conjunction.atoms().stream().anyMatch(atom -> atom.isTrue("x-extensible-enum"));
        }
        return conjunction.all("x-extensible-enum").stream().anyMatch(ArrayNode.class::isInstance)
                || openBranches(conjunction).isPresent();
    }

    /** The listed values other than null, none where the schema lists none. */
    List<Entry> entries(Conjunction conjunction) {
        boolean union = conjunction.union().isPresent();
        if (isListed(conjunction)) {
            List<Entry> entries = listed(conjunction, "enum");
            if (union) {
                constants(conjunction).ifPresent(also -> retain(entries, also));
            }
            return entries;
        }
        return union
                ? constants(conjunction).or(() -> openBranches(conjunction)).orElse(List.of())
                : listed(conjunction, "x-extensible-enum");
    }

    /** Whether all alternatives of the schema's union are values that its enumeration lists anyway. */
    boolean isSettled(Conjunction conjunction) {
        return conjunction.union().isPresent()
                && (isListed(conjunction) || conjunction.has("const"))
                && (constants(conjunction).isPresent()
                        || openBranches(conjunction).isPresent());
    }

    /** Whether values are listed; a list with nothing in it is ignored, as no value would fit. */
    private static boolean isListed(Conjunction conjunction) {
        return conjunction.all("enum").stream().anyMatch(Enumerations::isList);
    }

    private static boolean isList(Node values) {
        return values instanceof ArrayNode array && !array.elements().isEmpty();
    }

    /** Whether the listed values of the parts have none in common. */
    boolean isEmpty(Conjunction conjunction) {
        List<Set<String>> lists = new ArrayList<>();
        for (Atom atom : conjunction.atoms()) {
            atom.get("const").ifPresent(value -> lists.add(Set.of(Literals.json(value))));
            if (atom.get("enum").orElse(null) instanceof ArrayNode array && isList(array)) {
                lists.add(array.elements().stream().map(Literals::json).collect(Collectors.toSet()));
            }
        }
        return !lists.isEmpty()
                && lists.get(0).stream().noneMatch(value -> lists.stream().allMatch(list -> list.contains(value)));
    }

    private static void retain(List<Entry> entries, List<Entry> also) {
        Set<String> texts = EnumNames.texts(also);
        entries.removeIf(entry -> !texts.contains(Literals.json(entry.value())));
    }

    private List<Entry> listed(Conjunction conjunction, String keyword) {
        List<Entry> entries = new ArrayList<>();
        boolean first = true;
        for (Atom atom : conjunction.atoms()) {
            if (atom.get(keyword).orElse(null) instanceof ArrayNode array && isList(array)) {
                List<Entry> own = EnumNames.entries(atom, array, context);
                if (first) {
                    entries.addAll(own);
                } else {
                    retain(entries, own);
                }
                first = false;
            }
        }
        entries.removeIf(entry -> entry.value() instanceof NullNode);
        return entries;
    }

    // oneOf: [{const: 1, title: ONE}, …] lists values with names and descriptions
    private Optional<List<Entry>> constants(Conjunction conjunction) {
        Atom union = conjunction.union().orElseThrow();
        String keyword = union.has("oneOf") ? "oneOf" : "anyOf";
        List<Entry> entries = new ArrayList<>();
        for (Node branch : expander.branches(union, keyword)) {
            if (!(branch instanceof ObjectNode object)) {
                return Optional.empty();
            }
            ObjectNode schema = context.lift(object);
            Optional<Node> value = schema.get("const");
            boolean plain = schema.names().stream()
                    .allMatch(name -> SchemaKeywords.isAnnotation(name) || name.equals("const") || name.equals("type"));
            if (value.isEmpty() || !plain || !isScalar(value.get())) {
                return Optional.empty();
            }
            Annotations notes = annotations(schema);
            entries.add(new Entry(value.get(), notes.text("title"), notes.text("description")));
        }
        return Optional.of(entries);
    }

    // anyOf: [{type: string}, {enum: [a, b]}] allows every string and lists the known ones
    private Optional<List<Entry>> openBranches(Conjunction conjunction) {
        Optional<Atom> union = conjunction.union();
        if (union.isEmpty() || union.get().has("oneOf")) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        boolean open = false;
        for (Node branch : expander.branches(union.get(), "anyOf")) {
            if (!(branch instanceof ObjectNode object)) {
                return Optional.empty();
            }
            Conjunction parts = expander.full(List.of(Atom.of(context.lift(object))));
            if (!typing.types(parts).equals(EnumSet.of(SchemaType.STRING))
                    || parts.union().isPresent()) {
                return Optional.empty();
            }
            if (isPlain(parts)) {
                open = true;
            } else if (isListed(parts) || parts.has("const")) {
                entries.addAll(isListed(parts) ? listed(parts, "enum") : constant(parts));
            } else {
                return Optional.empty();
            }
        }
        return open && !entries.isEmpty() ? Optional.of(entries) : Optional.empty();
    }

    private static List<Entry> constant(Conjunction parts) {
        return parts.all("const").stream()
                .limit(1)
                .map(value -> new Entry(value, "", ""))
                .toList();
    }

    private static boolean isPlain(Conjunction parts) {
        return parts.atoms().stream()
                .allMatch(atom -> atom.keywords().stream()
                        .allMatch(name -> SchemaKeywords.isAnnotation(name) || name.equals("type")));
    }

    private Annotations annotations(ObjectNode schema) {
        Conjunction parts = new Conjunction(List.of(Atom.of(schema)), java.util.Map.of(), false);
        return new Annotations(parts, parts);
    }

    private static boolean isScalar(Node value) {
        return !(value instanceof ObjectNode) && !(value instanceof ArrayNode);
    }
}
