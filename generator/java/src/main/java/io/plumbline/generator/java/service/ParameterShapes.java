package io.plumbline.generator.java.service;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.SecurityScheme;
import io.plumbline.runtime.http.parameter.Shape;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the shapes of parameters and of response headers that are spelled in a style. */
final class ParameterShapes {

    private final ApiModel model;

    ParameterShapes(ApiModel model) {
        this.model = model;
    }

    /**
     * The shape of a parameter.
     *
     * @param parameter the parameter
     * @param all the parameters of its operation, whose names are not those of a property
     */
    Shape of(Parameter parameter, Collection<Parameter> all) {
        return find(parameter, foreign(parameter, all));
    }

    private Shape find(Parameter parameter, Set<String> foreign) {
        ShapeFinder finder = new ShapeFinder(model, parameter.style(), foreign);
        return finder.of(parameter.property().use().type());
    }

    /** Whether the value, or a part of it, is a JSON document because no style spells it. */
    static boolean isDocument(Shape shape) {
        if (shape instanceof Shape.Choice choice) {
            return choice.alternatives().stream().anyMatch(ParameterShapes::isDocument);
        }
        if (shape instanceof Shape.Fields fields) {
            return isDocument(fields.others())
                    || fields.properties().values().stream().anyMatch(ParameterShapes::isDocument);
        }
        return shape instanceof Shape.Document;
    }

    /** Whether the value may be an object that a style spells. */
    static boolean hasFields(Shape shape) {
        return shape instanceof Shape.Fields
                || (shape instanceof Shape.Choice choice
                        && choice.alternatives().stream().anyMatch(ParameterShapes::hasFields));
    }

    private Set<String> foreign(Parameter parameter, Collection<Parameter> all) {
        Set<String> names = new LinkedHashSet<>();
        for (Parameter other : all) {
            if (other.in() == Parameter.In.QUERY) {
                names.add(other.property().name());
                names.addAll(other.equals(parameter) ? Set.of() : properties(find(other, Set.of())));
            }
        }
        model.securitySchemes().values().stream()
                .filter(scheme -> scheme.kind() == SecurityScheme.Kind.API_KEY_QUERY)
                .forEach(scheme -> names.add(scheme.parameter()));
        return names;
    }

    private static Set<String> properties(Shape shape) {
        return shape instanceof Shape.Fields fields ? fields.properties().keySet() : Set.of();
    }
}
