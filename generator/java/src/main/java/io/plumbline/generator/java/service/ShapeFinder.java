package io.plumbline.generator.java.service;

import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.Parameter.Style;
import io.plumbline.generator.model.Parameter.StyleName;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.Type;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Shape;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Works out the shape of a type in one style.
 *
 * <p>No style spells arrays or objects inside of others. Where a query names each property by itself, such a property
 * is a JSON document (an array of scalars repeats its name); elsewhere the whole value is one.
 */
final class ShapeFinder {

    private static final int MAX_DEPTH = 32;
    private static final Shape.Scalar TEXT = Shape.Scalar.of(Lexical.STRING);

    private final ApiModel model;
    private final boolean namesProperties;
    private final Set<String> foreign;

    /**
     * A finder for values of one style.
     *
     * @param foreign names in the query that are those of other parameters
     */
    ShapeFinder(ApiModel model, Style style, Set<String> foreign) {
        this.model = model;
        this.namesProperties =
                style.name() == StyleName.DEEP_OBJECT || (style.name() == StyleName.FORM && style.explode());
        this.foreign = foreign;
    }

    Shape of(Type type) {
        ShapeAlternatives alternatives = new ShapeAlternatives();
        collect(type, alternatives, 0);
        return alternatives.shape();
    }

    private void collect(Type type, ShapeAlternatives into, int depth) {
        Type resolved = resolved(type);
        if (resolved instanceof Type.Union union && depth < MAX_DEPTH) {
            union.branches().forEach(branch -> collect(branch.use().type(), into, depth + 1));
        } else if (resolved instanceof Type.ListOf list) {
            elements(list).ifPresentOrElse(into::addArray, into::addDocument);
        } else if (resolved instanceof Type.ObjectOf object) {
            fields(object).ifPresentOrElse(into::addFields, into::addDocument);
        } else if (resolved instanceof Type.MapOf map) {
            others(map.value().type(), Map.of()).ifPresentOrElse(into::addFields, into::addDocument);
        } else if (kinds(resolved).isEmpty()) {
            into.addDocument();
        } else {
            into.addScalar(kinds(resolved));
        }
    }

    private Optional<Shape.Scalar> elements(Type.ListOf list) {
        return scalar(list.element().type());
    }

    private Optional<Shape.Scalar> scalar(Type type) {
        Set<Lexical> kinds = EnumSet.noneOf(Lexical.class);
        return scalars(type, kinds, 0) ? Optional.of(new Shape.Scalar(kinds)) : Optional.empty();
    }

    /** Adds the JSON types that values have; false where one may be an array or an object. */
    private boolean scalars(Type type, Set<Lexical> kinds, int depth) {
        Type resolved = resolved(type);
        if (resolved instanceof Type.Union union && depth < MAX_DEPTH) {
            return union.branches().stream()
                    .allMatch(branch -> scalars(branch.use().type(), kinds, depth + 1));
        }
        Set<Lexical> own = kinds(resolved);
        kinds.addAll(own);
        return !own.isEmpty();
    }

    private Optional<Shape.Fields> fields(Type.ObjectOf object) {
        Map<String, Shape> properties = new LinkedHashMap<>();
        for (Property property : object.properties()) {
            Optional<Shape> shape = property(property.use().type());
            if (shape.isEmpty()) {
                return Optional.empty();
            }
            properties.put(property.name(), shape.get());
        }
        return object.additional() instanceof AdditionalProperties.Kept kept
                ? others(kept.value().type(), properties)
                : Optional.of(new Shape.Fields(properties, TEXT));
    }

    private Optional<Shape.Fields> others(Type value, Map<String, Shape> properties) {
        return property(value).map(shape -> Shape.Fields.apartFrom(foreign, properties, shape));
    }

    /** What a property is, empty where the object's style can not spell that. */
    private Optional<Shape> property(Type type) {
        if (!namesProperties) {
            return scalar(type).map(scalar -> scalar);
        }
        Type resolved = resolved(type);
        Optional<Shape> array =
                resolved instanceof Type.ListOf list ? elements(list).map(Shape.Array::new) : Optional.empty();
        return array.or(() -> scalar(resolved)).or(() -> Optional.of(new Shape.Document()));
    }

    private static Set<Lexical> kinds(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return EnumSet.of(lexical(scalar.kind()));
        }
        if (type instanceof Type.Enumeration enumeration) {
            return enumeration
                    .base()
                    .map(ShapeFinder::lexical)
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
