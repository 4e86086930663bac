package io.plumbline.generator.openapi.validate;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.Service;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.TypeUse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model without the defaults that their own types do not allow; {@link SampleRule} reports them. */
final class ValidDefaults {

    private final DefaultFitter fitter;

    private ValidDefaults(DefaultFitter fitter) {
        this.fitter = fitter;
    }

    static ApiModel of(ApiModel model) {
        ValidDefaults valid = new ValidDefaults(new DefaultFitter(model));
        Map<TypeKey, TypeDefinition> types = new LinkedHashMap<>();
        model.types().forEach((key, definition) -> types.put(key, valid.definition(definition)));
        return new ApiModel(
                model.info(),
                Collections.unmodifiableMap(types),
                model.schemas(),
                model.services().stream().map(valid::service).toList(),
                model.webhooks().stream().map(valid::service).toList(),
                model.securitySchemes());
    }

    private TypeDefinition definition(TypeDefinition definition) {
        if (!(definition.use().type() instanceof Type.ObjectOf object)) {
            return definition;
        }
        List<Property> properties =
                object.properties().stream().map(this::property).toList();
        Type type = new Type.ObjectOf(properties, object.additional(), object.interfaces());
        TypeUse use = definition.use();
        return new TypeDefinition(
                definition.key(), definition.name(), use.with(type), definition.documentation(), definition.location());
    }

    private Service service(Service service) {
        return new Service(
                service.name(),
                service.documentation(),
                service.operations().stream().map(this::operation).toList());
    }

    private Operation operation(Operation operation) {
        return new Operation(
                operation.name(),
                operation.method(),
                operation.path(),
                operation.parameters().stream().map(this::parameter).toList(),
                operation.requestBody(),
                operation.responses(),
                operation.security(),
                operation.documentation(),
                operation.location());
    }

    private Parameter parameter(Parameter parameter) {
        return new Parameter(
                parameter.in(), parameter.style(), property(parameter.property()), parameter.contentType());
    }

    private Property property(Property property) {
        Optional<Literal> fitting = property.defaultValue().flatMap(value -> fitter.fit(property.use(), value));
        if (fitting.equals(property.defaultValue())) {
            return property;
        }
        return new Property(
                property.name(),
                property.use(),
                property.required(),
                fitting,
                property.constant(),
                property.access(),
                property.nameOverride(),
                property.documentation(),
                property.location());
    }
}
