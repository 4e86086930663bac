package io.plumbline.generator.openapi;

import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.generator.model.TypeUse;
import java.util.List;
import java.util.stream.Collectors;

/** Models as short text that tests compare and people read. */
final class ModelText {

    private ModelText() {}

    /** The name hints of all definitions. */
    static List<String> names(ApiModel model) {
        return model.types().values().stream()
                .map(definition -> String.join("/", definition.name().parts()))
                .toList();
    }

    /** The definition of a name hint. */
    static String type(ApiModel model, String name) {
        return model.types().values().stream()
                .filter(definition ->
                        String.join("/", definition.name().parts()).equals(name))
                .map(definition -> use(definition.use()))
                .collect(Collectors.joining(" AND "));
    }

    /** All definitions, one or more lines each. */
    static String types(ApiModel model) {
        return model.types().values().stream().map(ModelText::definition).collect(Collectors.joining("\n"));
    }

    /** All operations, one line each. */
    static String operations(ApiModel model) {
        return model.services().stream()
                .flatMap(service -> service.operations().stream())
                .map(ModelText::operation)
                .collect(Collectors.joining("\n"));
    }

    static String operation(Operation operation) {
        String parameters =
                operation.parameters().stream().map(ModelText::parameter).collect(Collectors.joining(", "));
        String body = operation
                .requestBody()
                .map(request -> " body" + (request.required() ? "!" : "")
                        + request.content().stream()
                                .map(media -> " " + media.range() + "="
                                        + media.use().map(ModelText::use).orElse("-"))
                                .collect(Collectors.joining()))
                .orElse("");
        String responses =
                operation.responses().stream().map(ModelText::response).collect(Collectors.joining(" "));
        return String.join("/", operation.name().parts()) + ": " + operation.method() + " " + operation.path() + " ("
                + parameters + ")" + body + " -> " + responses;
    }

    private static String parameter(Parameter parameter) {
        return parameter.in().name().toLowerCase(java.util.Locale.ROOT) + " " + property(parameter.property());
    }

    private static String response(Response response) {
        return response.status()
                + response.content().stream()
                        .map(media -> "=" + media.use().map(ModelText::use).orElse("-"))
                        .collect(Collectors.joining());
    }

    static String definition(TypeDefinition definition) {
        String name = String.join("/", definition.name().parts());
        return name + " = " + use(definition.use());
    }

    static String use(TypeUse use) {
        String constraints = use.constraints().stream()
                .map(constraint -> constraint.keywords().values().toString())
                .collect(Collectors.joining());
        return type(use.type()) + (use.nullable() ? "?" : "") + constraints;
    }

    private static String type(Type type) {
        if (type instanceof Type.Ref ref) {
            return ref.key().uri().replace("#/components/schemas/", "@");
        }
        if (type instanceof Type.Any) {
            return "any";
        }
        if (type instanceof Type.Scalar scalar) {
            String kind = scalar.kind().name().toLowerCase(java.util.Locale.ROOT);
            return kind + (scalar.format().isEmpty() ? "" : "(" + scalar.format() + ")") + scalar.javaType();
        }
        if (type instanceof Type.Encoded encoded) {
            return "encoded<" + use(encoded.content()) + ">";
        }
        if (type instanceof Type.ListOf list) {
            return "list<" + use(list.element()) + ">";
        }
        if (type instanceof Type.MapOf map) {
            return "map<" + use(map.value()) + ">";
        }
        if (type instanceof Type.Enumeration enumeration) {
            return "enum" + (enumeration.extensible() ? "+" : "")
                    + enumeration.values().stream()
                            .map(value ->
                                    value.value() + (value.nameOverride().isEmpty() ? "" : ":" + value.nameOverride()))
                            .toList();
        }
        if (type instanceof Type.Union union) {
            return union(union);
        }
        return object((Type.ObjectOf) type);
    }

    private static String union(Type.Union union) {
        String branches = union.branches().stream()
                .map(branch -> branch.discriminatorValues() + use(branch.use()))
                .collect(Collectors.joining(" | "));
        String kind = union.kind() == Type.UnionKind.ONE_OF ? "one" : "any";
        return kind + (union.discriminator().isEmpty() ? "" : " by " + union.discriminator()) + " { " + branches + " }";
    }

    private static String object(Type.ObjectOf object) {
        List<String> parts = new java.util.ArrayList<>();
        object.properties().forEach(property -> parts.add(property(property)));
        if (object.additional() instanceof AdditionalProperties.Forbidden) {
            parts.add("no others");
        } else if (object.additional() instanceof AdditionalProperties.Kept kept) {
            parts.add("*: " + use(kept.value()));
        }
        String interfaces = object.interfaces().isEmpty()
                ? ""
                : " is "
                        + object.interfaces().stream()
                                .map(key -> key.uri().replace("#/components/schemas/", "@"))
                                .toList();
        return "{ " + String.join("; ", parts) + " }" + interfaces;
    }

    static String property(Property property) {
        return property.name() + (property.required() ? "!" : "") + ": " + use(property.use())
                + property.defaultValue().map(value -> " = " + value).orElse("")
                + property.constant().map(value -> " == " + value).orElse("")
                + (property.access() == Property.Access.READ_WRITE ? "" : " " + property.access())
                + (property.nameOverride().isEmpty() ? "" : " as " + property.nameOverride());
    }
}
