package io.plumbline.generator.openapi.validate;

import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.Property.Access;
import io.plumbline.generator.model.SchemaDefinition;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.Type.Branch;
import io.plumbline.generator.model.Type.ScalarKind;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Finding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a JSON value fits a type of the model; the constraints judge themselves. */
final class ValueJudge {

    private static final int DEEPEST = 100;

    private final Map<TypeKey, TypeDefinition> definitions;
    private final Map<TypeKey, SchemaDefinition> schemas;

    ValueJudge(ApiModel model) {
        this.definitions = model.types();
        this.schemas = model.schemas();
    }

    /**
     * What is wrong with a value, in words, empty where it fits.
     *
     * @param value as in {@link io.plumbline.generator.model.Literal}
     */
    Optional<String> problem(TypeUse use, @Nullable Object value) {
        return problem(use, value, "", 0);
    }

    private Optional<String> problem(TypeUse use, @Nullable Object value, String at, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (value == null) {
            return use.nullable() ? Optional.empty() : Optional.of(at + "null is not allowed");
        }
        for (Constraint constraint : use.constraints()) {
            Optional<Finding> finding = constraint.judge(value);
            if (finding.isPresent()) {
                return Optional.of(at + finding.get().message());
            }
        }
        return ofType(use.type(), value, at, depth).or(() -> ofSchemas(use, value, at));
    }

    private Optional<String> ofSchemas(TypeUse use, Object value, String at) {
        return use.schemas().stream()
                .flatMap(key -> Optional.ofNullable(schemas.get(key)).stream())
                .flatMap(definition -> definition.schema().violations(value).asList().stream())
                .findFirst()
                .map(violation -> at + violation);
    }

    private Optional<String> ofType(Type type, Object value, String at, int depth) {
        if (type instanceof Type.Ref ref) {
            TypeDefinition definition = definitions.get(ref.key());
            return definition == null ? Optional.empty() : problem(definition.use(), value, at, depth + 1);
        }
        if (type instanceof Type.Scalar scalar) {
            return ofScalar(scalar.kind(), value, at);
        }
        if (type instanceof Type.ListOf list) {
            return value instanceof List<?> elements
                    ? ofElements(list.element(), elements, at, depth)
                    : isNot("an array", value, at);
        }
        if (type instanceof Type.MapOf map) {
            return value instanceof Map<?, ?> members
                    ? ofMembers(map.value(), members, Set.of(), at, depth)
                    : isNot("an object", value, at);
        }
        if (type instanceof Type.ObjectOf object) {
            return value instanceof Map<?, ?> members
                    ? ofObject(object, members, at, depth)
                    : isNot("an object", value, at);
        }
        if (type instanceof Type.Enumeration enumeration) {
            return ofEnumeration(enumeration, value, at);
        }
        if (type instanceof Type.Union union) {
            return ofUnion(union, value, at, depth);
        }
        return type instanceof Type.Encoded && !(value instanceof String)
                ? isNot("a string", value, at)
                : Optional.empty();
    }

    private static Optional<String> ofScalar(ScalarKind kind, Object value, String at) {
        return switch (kind) {
            case BOOLEAN -> value instanceof Boolean ? Optional.empty() : isNot("a boolean", value, at);
            case STRING -> value instanceof String ? Optional.empty() : isNot("a string", value, at);
            case INTEGER -> value instanceof BigInteger ? Optional.empty() : isNot("a whole number", value, at);
            case NUMBER ->
                value instanceof BigInteger || value instanceof BigDecimal
                        ? Optional.empty()
                        : isNot("a number", value, at);
        };
    }

    private Optional<String> ofElements(TypeUse element, List<?> elements, String at, int depth) {
        for (int i = 0; i < elements.size(); i++) {
            Optional<String> problem = problem(element, elements.get(i), at + i + ": ", depth + 1);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<String> ofMembers(TypeUse type, Map<?, ?> members, Set<String> except, String at, int depth) {
        for (Map.Entry<?, ?> member : members.entrySet()) {
            String name = String.valueOf(member.getKey());
            if (!except.contains(name)) {
                Optional<String> problem = problem(type, member.getValue(), at + name + ": ", depth + 1);
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> ofObject(Type.ObjectOf object, Map<?, ?> members, String at, int depth) {
        Set<String> known = new HashSet<>();
        for (Property property : object.properties()) {
            known.add(property.name());
            Optional<String> problem = ofProperty(property, members, at, depth);
            if (problem.isPresent()) {
                return problem;
            }
        }
        if (object.additional() instanceof AdditionalProperties.Forbidden) {
            return members.keySet().stream()
                    .map(String::valueOf)
                    .filter(name -> !known.contains(name))
                    .findFirst()
                    .map(name -> at + name + " is not allowed");
        }
        return object.additional() instanceof AdditionalProperties.Kept kept
                ? ofMembers(kept.value(), members, known, at, depth)
                : Optional.empty();
    }

    private Optional<String> ofProperty(Property property, Map<?, ?> members, String at, int depth) {
        if (members.containsKey(property.name())) {
            return problem(property.use(), members.get(property.name()), at + property.name() + ": ", depth + 1);
        }
        // an example may be one of either direction
        boolean needed = property.required() && property.access() == Access.READ_WRITE;
        return needed ? Optional.of(at + property.name() + " is required") : Optional.empty();
    }

    private static Optional<String> ofEnumeration(Type.Enumeration enumeration, Object value, String at) {
        boolean listed = enumeration.values().stream()
                .anyMatch(known -> equal(known.value().value(), value));
        boolean open = enumeration.extensible()
                && enumeration
                        .base()
                        .filter(base -> ofScalar(base, value, at).isEmpty())
                        .isPresent();
        return listed || open ? Optional.empty() : Optional.of(at + value + " is not one of the values listed");
    }

    private static boolean equal(@Nullable Object known, Object value) {
        if (known instanceof Number && value instanceof Number) {
            return new BigDecimal(known.toString()).compareTo(new BigDecimal(value.toString())) == 0;
        }
        return value.equals(known);
    }

    private Optional<String> ofUnion(Type.Union union, Object value, String at, int depth) {
        if (!union.discriminator().isEmpty() && value instanceof Map<?, ?> members) {
            Object chosen = members.get(union.discriminator());
            Optional<Branch> branch = union.branches().stream()
                    .filter(candidate -> candidate.discriminatorValues().contains(String.valueOf(chosen)))
                    .findFirst();
            return branch.isPresent()
                    ? problem(branch.get().use(), value, at, depth + 1)
                    : Optional.of(at + union.discriminator() + ": " + chosen + " selects no branch");
        }
        long fitting = union.branches().stream()
                .filter(branch -> problem(branch.use(), value, at, depth + 1).isEmpty())
                .count();
        if (fitting == 0) {
            return Optional.of(at + "the value fits no branch");
        }
        return fitting > 1 && union.kind() == Type.UnionKind.ONE_OF
                ? Optional.of(at + "the value fits more than one branch")
                : Optional.empty();
    }

    private static Optional<String> isNot(String wanted, Object value, String at) {
        String shown = String.valueOf(value);
        return Optional.of(at + (shown.length() > 60 ? shown.substring(0, 60) + "…" : shown) + " is not " + wanted);
    }
}
