package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.NullNode;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells branches of a union that stand for null alone. */
final class NullBranches {

    private final SchemaContext context;

    NullBranches(SchemaContext context) {
        this.context = context;
    }

    /** Whether null is the only value of the schema. */
    boolean isNull(Node branch) {
        if (!(behindReferences(branch) instanceof ObjectNode object)) {
            return false;
        }
        ObjectNode schema = context.lift(object);
        return schema.get("const").orElse(null) instanceof NullNode
                || isOnly(schema.get("enum"), NullNode.class::isInstance)
                || isNamedNull(schema.get("type"))
                || isOnly(schema.get("type"), type -> isNamedNull(Optional.of(type)))
                || isIdiom(schema);
    }

    /** The schema that a branch's lone {@code $ref}s lead to, or the branch itself. */
    Node behindReferences(Node branch) {
        Set<Node> seen = new HashSet<>();
        Node at = branch;
        while (seen.add(at) && at instanceof ObjectNode object) {
            Optional<Node> target = context.lift(object).get("$ref").flatMap(context::target);
            if (target.isEmpty()) {
                return at;
            }
            at = target.get();
        }
        return at;
    }

    // {nullable: true} and no more allows every value by the letter; generators of documents write it for null
    private static boolean isIdiom(ObjectNode schema) {
        return schema.has("nullable") && schema.names().stream().allMatch(SchemaKeywords::isAnnotation);
    }

    private static boolean isNamedNull(Optional<Node> type) {
        Node node = type.orElse(null);
        return node instanceof NullNode
                || (node instanceof StringNode name && name.value().equals("null"));
    }

    private static boolean isOnly(Optional<Node> list, Predicate<Node> wanted) {
        if (list.isEmpty() || !(list.get() instanceof ArrayNode array)) {
            return false;
        }
        List<Node> elements = array.elements();
        return elements.size() == 1 && wanted.test(elements.get(0));
    }
}
