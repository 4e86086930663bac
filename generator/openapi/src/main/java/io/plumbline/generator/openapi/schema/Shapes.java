package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.BooleanNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells what kind of type a schema becomes. */
final class Shapes {

    private static final Set<SchemaType> NUMBER = EnumSet.of(SchemaType.INTEGER, SchemaType.FRACTION);

    private final Typing typing;
    private final Enumerations enumerations;

    Shapes(Typing typing, Enumerations enumerations) {
        this.typing = typing;
        this.enumerations = enumerations;
    }

    /**
     * The shape of a schema.
     *
     * @param named whether it is a named schema: a lone value makes an enumeration there, and a constant elsewhere
     */
    Shape of(Conjunction conjunction, boolean named) {
        if (enumerations.isEnumeration(conjunction, named)) {
            return Shape.ENUMERATION;
        }
        if (conjunction.union().isPresent() && !enumerations.isSettled(conjunction)) {
            return Shape.UNION;
        }
        Set<SchemaType> types = typing.types(conjunction);
        if (types.isEmpty()) {
            return Shape.NOTHING;
        }
        if (typing.isUntyped(conjunction)) {
            return conjunction.has("properties") || conjunction.has("items") ? Shape.TYPES : Shape.ANY;
        }
        if (types.equals(NUMBER)) {
            return Shape.SCALAR;
        }
        return types.size() > 1
                ? several(types)
                : single(conjunction, types.iterator().next());
    }

    private static Shape several(Set<SchemaType> types) {
        return types.size() == SchemaType.values().length - 1 ? Shape.ANY : Shape.TYPES;
    }

    private static Shape single(Conjunction conjunction, SchemaType type) {
        return switch (type) {
            case OBJECT -> hasProperties(conjunction) ? Shape.OBJECT : Shape.MAP;
            case ARRAY -> Shape.LIST;
            default -> Shape.SCALAR;
        };
    }

    private static boolean hasProperties(Conjunction conjunction) {
        return Residue.isClosed(conjunction)
                || conjunction.all("properties").stream().anyMatch(Shapes::isFilled)
                || conjunction.all("required").stream().anyMatch(Shapes::isFilled)
                || conjunction.all("additionalProperties").stream().anyMatch(Shapes::isFalse);
    }

    private static boolean isFilled(Node node) {
        return (node instanceof ObjectNode object && !object.isEmpty())
                || (node instanceof ArrayNode array && !array.elements().isEmpty());
    }

    /** Whether a schema is {@code false}. */
    static boolean isFalse(Node node) {
        return Optional.of(node).filter(BooleanNode.class::isInstance).stream()
                .anyMatch(bool -> !((BooleanNode) bool).value());
    }
}
