package io.plumbline.generator.java.service;

import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Shape;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the shapes of parameters and of response headers that are spelled in a style. */
final class ParameterShapes {

    private static final int MAX_DEPTH = 32;
    private static final Shape.Scalar TEXT = Shape.Scalar.of(Lexical.STRING);

    private final ApiModel model;

    ParameterShapes(ApiModel model) {
        this.model = model;
    }

    ParameterShape of(Parameter parameter) {
        Type type = resolved(parameter.property().use().type());
        if (type instanceof Type.ListOf list) {
            return array(list, parameter.style().name());
        }
        if (type instanceof Type.ObjectOf object) {
            return object(object, parameter.style());
        }
        if (type instanceof Type.MapOf map) {
            return map(map, parameter.style());
        }
        if (parameter.style().name() == Parameter.StyleName.DEEP_OBJECT) {
            return new ParameterShape.Refused("is no object, and deepObject spells nothing else");
        }
        return scalar(type)
                .<ParameterShape>map(ParameterShape.Spelled::new)
                .orElseGet(() -> new ParameterShape.Refused("can be an array or an object as well as something else"));
    }

    private ParameterShape array(Type.ListOf list, Parameter.StyleName style) {
        if (style == Parameter.StyleName.DEEP_OBJECT) {
            return new ParameterShape.Refused("is an array, and deepObject spells objects only");
        }
        return scalar(list.element().type())
                .<ParameterShape>map(element -> new ParameterShape.Spelled(new Shape.Array(element)))
                .orElseGet(() -> new ParameterShape.Refused("has elements that are no scalars, which no style spells"));
    }

    private ParameterShape object(Type.ObjectOf object, Parameter.Style style) {
        Map<String, Shape.Scalar> properties = new LinkedHashMap<>();
        for (Property property : object.properties()) {
            Optional<Shape.Scalar> scalar = scalar(property.use().type());
            if (scalar.isEmpty()) {
                return new ParameterShape.Refused("has the property " + property.name()
                        + ", which is no scalar, and no style spells objects within objects");
            }
            properties.put(property.name(), scalar.get());
        }
        if (object.additional() instanceof AdditionalProperties.Kept kept) {
            return others(kept.value(), properties, style);
        }
        return new ParameterShape.Spelled(new Shape.Fields(properties, TEXT));
    }

    private ParameterShape map(Type.MapOf map, Parameter.Style style) {
        return others(map.value(), Map.of(), style);
    }

    private ParameterShape others(TypeUse value, Map<String, Shape.Scalar> properties, Parameter.Style style) {
        if (style.name() == Parameter.StyleName.FORM && style.explode()) {
            return new ParameterShape.Refused(
                    "takes properties of any name, which style form, exploded, can not tell from other parameters");
        }
        return scalar(value.type())
                .<ParameterShape>map(others -> new ParameterShape.Spelled(new Shape.Fields(properties, others)))
                .orElseGet(() -> new ParameterShape.Refused("has values that are no scalars, which no style spells"));
    }

    private Optional<Shape.Scalar> scalar(Type type) {
        EnumSet<Lexical> kinds = EnumSet.noneOf(Lexical.class);
        return collect(type, kinds, 0) ? Optional.of(new Shape.Scalar(kinds)) : Optional.empty();
    }

    /** Adds the JSON types that values have; false where one may be an array or an object. */
    private boolean collect(Type type, Set<Lexical> kinds, int depth) {
        Type resolved = resolved(type);
        if (resolved instanceof Type.Union union && depth < MAX_DEPTH) {
            return union.branches().stream()
                    .allMatch(branch -> collect(branch.use().type(), kinds, depth + 1));
        }
        Set<Lexical> own = kinds(resolved);
        kinds.addAll(own);
        return !own.isEmpty();
    }

    private static Set<Lexical> kinds(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return EnumSet.of(lexical(scalar.kind()));
        }
        if (type instanceof Type.Enumeration enumeration) {
            return enumeration
                    .base()
                    .map(ParameterShapes::lexical)
                    .<Set<Lexical>>map(EnumSet::of)
                    .orElseGet(() -> enumeration.values().stream()
                            .map(value -> lexical(value.value()))
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Lexical.class))));
        }
        boolean text = type instanceof Type.Any || type instanceof Type.Encoded;
        return text ? EnumSet.of(Lexical.STRING) : EnumSet.noneOf(Lexical.class);
    }

    private static Lexical lexical(Type.ScalarKind kind) {
        return switch (kind) {
            case BOOLEAN -> Lexical.BOOLEAN;
            case INTEGER -> Lexical.INTEGER;
            case NUMBER -> Lexical.NUMBER;
            case STRING -> Lexical.STRING;
        };
    }

    private static Lexical lexical(Literal literal) {
        if (literal.value() instanceof Boolean) {
            return Lexical.BOOLEAN;
        }
        return literal.value() instanceof Number ? Lexical.NUMBER : Lexical.STRING;
    }

    /** The type behind references. */
    private Type resolved(Type type) {
        Type resolved = type;
        for (int i = 0; i < MAX_DEPTH && resolved instanceof Type.Ref ref; i++) {
            resolved = model.definition(ref.key()).use().type();
        }
        return resolved;
    }
}
