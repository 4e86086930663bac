package io.plumbline.generator.java.service;

import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Documentation;
import io.plumbline.generator.model.Info;
import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.MediaType;
import io.plumbline.generator.model.NameHint;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.RequestBody;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.SecurityRequirement;
import io.plumbline.generator.model.SecurityScheme;
import io.plumbline.generator.model.Service;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.model.diagnostic.Location;
import io.plumbline.runtime.constraint.Constraint;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small contracts, built part by part. */
final class Contracts {

    static final Location HERE = new Location("contract.yaml", 7, 3, "/here");

    private Contracts() {}

    static TypeUse scalar(Type.ScalarKind kind, String format, Constraint... constraints) {
        return new TypeUse(new Type.Scalar(kind, format, ""), false, List.of(constraints));
    }

    static TypeUse text(Constraint... constraints) {
        return scalar(Type.ScalarKind.STRING, "", constraints);
    }

    static TypeUse integer(Constraint... constraints) {
        return scalar(Type.ScalarKind.INTEGER, "int64", constraints);
    }

    static TypeUse list(TypeUse element) {
        return TypeUse.of(new Type.ListOf(element));
    }

    static TypeUse ref(String name) {
        return TypeUse.of(new Type.Ref(new TypeKey("#/components/schemas/" + name)));
    }

    static Property property(String name, TypeUse use, boolean required) {
        return property(name, use, required, Optional.empty());
    }

    static Property property(String name, TypeUse use, boolean required, Optional<Literal> defaultValue) {
        return new Property(
                name,
                use,
                required,
                defaultValue,
                Optional.empty(),
                Property.Access.READ_WRITE,
                "",
                Documentation.NONE,
                HERE);
    }

    static Parameter parameter(Parameter.In in, Property property) {
        boolean form = in == Parameter.In.QUERY || in == Parameter.In.COOKIE;
        return parameter(in, form ? Parameter.StyleName.FORM : Parameter.StyleName.SIMPLE, form, property);
    }

    static Parameter parameter(Parameter.In in, Parameter.StyleName style, boolean explode, Property property) {
        return new Parameter(in, new Parameter.Style(style, explode, false), property, Optional.empty());
    }

    static Response response(String status, MediaType... content) {
        return new Response(status, List.of(), List.of(content), documentation("Answer " + status + "."));
    }

    static MediaType json(TypeUse use) {
        return new MediaType("application/json", Optional.of(use));
    }

    static RequestBody body(boolean required, MediaType... content) {
        return new RequestBody(required, List.of(content), documentation("What is sent."));
    }

    static Documentation documentation(String description) {
        return new Documentation("", description, false);
    }

    static TypeDefinition object(String name, Property... properties) {
        Type type = new Type.ObjectOf(List.of(properties), new AdditionalProperties.Ignored(), List.of());
        return definition(name, TypeUse.of(type));
    }

    static TypeDefinition definition(String name, TypeUse use) {
        TypeKey key = new TypeKey("#/components/schemas/" + name);
        return new TypeDefinition(key, NameHint.of(name), use, Documentation.NONE, HERE);
    }

    static Service service(String name, Operation... operations) {
        return new Service(NameHint.of(name), documentation("All about " + name + "."), List.of(operations));
    }

    static ApiModel model(List<TypeDefinition> types, Service... services) {
        Map<TypeKey, TypeDefinition> definitions = new LinkedHashMap<>();
        types.forEach(type -> definitions.put(type.key(), type));
        return new ApiModel(new Info("Test", "1", ""), definitions, Arrays.asList(services), List.of(), schemes());
    }

    private static Map<String, SecurityScheme> schemes() {
        return Map.of(
                "Token",
                new SecurityScheme("Token", SecurityScheme.Kind.API_KEY_HEADER, "X-Token", Documentation.NONE),
                "Tls",
                new SecurityScheme("Tls", SecurityScheme.Kind.MUTUAL_TLS, "", Documentation.NONE));
    }

    static SecurityRequirement security(String scheme) {
        return new SecurityRequirement(Map.of(scheme, List.of("write")));
    }

    /** An operation in the making. */
    record Draft(
            String id,
            String method,
            String path,
            List<Parameter> parameters,
            Optional<RequestBody> body,
            List<SecurityRequirement> security) {

        static Draft of(String id, String method, String path, Parameter... parameters) {
            return new Draft(id, method, path, List.of(parameters), Optional.empty(), List.of());
        }

        Draft sends(RequestBody sent) {
            return new Draft(id, method, path, parameters, Optional.of(sent), security);
        }

        Draft secured(String scheme) {
            return new Draft(id, method, path, parameters, body, List.of(Contracts.security(scheme)));
        }

        Operation answers(Response... responses) {
            return new Operation(
                    NameHint.of(id),
                    method,
                    path,
                    parameters,
                    body,
                    List.of(responses),
                    security,
                    new Documentation("Do " + id, "It */ does {@what} it <says>.", false),
                    HERE);
        }
    }
}
