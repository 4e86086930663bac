package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.BooleanNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The reading {@link Reading#BY_THE_LETTER}: a schema becomes a Java type only where its values are just those of the
 * type; any other is any JSON value that is judged as a whole.
 */
final class Letter {

    private static final Map<String, Set<String>> EXACT = Map.of(
            "string", Set.of("minLength", "maxLength", "pattern", "enum"),
            "integer", Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
            "number", Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
            "boolean", Set.of(),
            "object", Set.of("properties", "required", "additionalProperties", "minProperties", "maxProperties"),
            "array", Set.of("items", "minItems", "maxItems", "uniqueItems"));

    private final SchemaContext context;
    private final SchemaCompiler compiler;

    Letter(SchemaContext context, SchemaCompiler compiler) {
        this.context = context;
        this.compiler = compiler;
    }

    /** The type of schemas that must all hold, where it says less than they do; empty where it says it all. */
    Optional<TypeUse> judged(List<Atom> atoms) {
        boolean scoped = atoms.stream().anyMatch(atom -> context.isScoped(atom.schema()));
        return (scoped || context.isByTheLetter()) && !(atoms.size() == 1 && isExact(atoms.get(0)))
                ? Optional.of(judgedAsWhole(atoms.stream().map(Atom::schema).toList()))
                : Optional.empty();
    }

    /** Whether null fits a schema that is referred to. */
    boolean allowsNull(Node schema) {
        Set<Node> seen = new HashSet<>();
        Node at = schema;
        while (seen.add(at)
                && at instanceof ObjectNode object
                && loneReference(context.lift(object)).isPresent()) {
            at = loneReference(context.lift(object)).flatMap(context::target).orElse(at);
        }
        boolean exact = at instanceof ObjectNode object && isExact(Atom.of(context.lift(object)));
        return !exact && compiler.admitsNull(compiler.whole(at));
    }

    /** The only reference, of a schema that says nothing else. */
    Optional<Node> loneReference(ObjectNode schema) {
        boolean lone =
                schema.names().stream().allMatch(name -> name.equals("$ref") || SchemaKeywords.isAnnotation(name));
        boolean scoped = !context.references().dynamicAnchors(schema).isEmpty();
        return lone && !scoped && !isNullable(schema) ? schema.get("$ref") : Optional.empty();
    }

    private TypeUse judgedAsWhole(List<ObjectNode> schemas) {
        List<TypeKey> keys = new ArrayList<>();
        schemas.forEach(schema -> keys.add(compiler.whole(schema)));
        return new TypeUse(new Type.Any(), keys.stream().allMatch(compiler::admitsNull), List.of(), keys);
    }

    private boolean isExact(Atom atom) {
        ObjectNode schema = atom.schema();
        // where references are resolved by scope, only a schema as a whole knows its scope
        if (isNullable(schema)
                || atom.narrowed() != null
                || !context.references().dynamicAnchors(schema).isEmpty()) {
            return false;
        }
        if (loneReference(schema).isPresent()) {
            return true;
        }
        String type = schema.get("type").orElse(null) instanceof StringNode name ? name.value() : "";
        Set<String> allowed = EXACT.getOrDefault(type, Set.of());
        return EXACT.containsKey(type)
                && schema.names().stream()
                        .allMatch(name ->
                                name.equals("type") || allowed.contains(name) || SchemaKeywords.isAnnotation(name))
                && schema.get("items").map(Letter::isPlain).orElse(true)
                && schema.get("additionalProperties").map(Letter::isPlain).orElse(true)
                && schema.get("enum").map(Letter::isTexts).orElse(true)
                && !demandsTheForbidden(schema);
    }

    // which an object type forgives
    private static boolean demandsTheForbidden(ObjectNode schema) {
        boolean closed = schema.get("additionalProperties").map(Shapes::isFalse).orElse(false);
        Set<String> listed = schema.get("properties").orElse(null) instanceof ObjectNode properties
                ? Set.copyOf(properties.names())
                : Set.of();
        return closed
                && schema.get("required").orElse(null) instanceof ArrayNode names
                && names.elements().stream()
                        .anyMatch(name -> name instanceof StringNode text && !listed.contains(text.value()));
    }

    private static boolean isNullable(ObjectNode schema) {
        return schema.get("nullable").orElse(null) instanceof BooleanNode flag && flag.value();
    }

    private static boolean isPlain(Node schema) {
        return schema instanceof ObjectNode || schema instanceof BooleanNode;
    }

    private static boolean isTexts(Node values) {
        return values instanceof ArrayNode array
                && !array.elements().isEmpty()
                && array.elements().stream().allMatch(StringNode.class::isInstance);
    }
}
