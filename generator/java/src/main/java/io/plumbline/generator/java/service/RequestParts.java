package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.java.naming.NameScope;
import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.RequestBody;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a request consists of: an object whose properties are parameters and body, so that one record holds all of it
 * and its constraints.
 *
 * @param parameters the parameters, each with the key by which the object knows it
 * @param body the body, empty where the operation takes none
 */
public record RequestParts(List<Part> parameters, Optional<Body> body) {

    private static final String BODY_KEY = "body";
    private static final Set<String> IGNORED = Set.of("accept", "content-type", "authorization");

    /**
     * A parameter.
     *
     * @param key its name in the object: its own, with its place where another part has that name
     * @param source what the contract says of it
     */
    public record Part(String key, Parameter source) {

        Property property() {
            Property own = source.property();
            return Parts.property(key, own, own.required() ? Optional.empty() : own.defaultValue());
        }
    }

    /**
     * The body.
     *
     * @param property its place in the object
     * @param use what it is on the wire, where {@code null} may be legal though it is optional
     * @param variants the ways to send it
     * @param type the interface of its variants where they are of several types
     * @param types the records of the variants where they are of several types, else empty
     */
    record Body(
            Property property,
            TypeUse use,
            List<BodyVariant> variants,
            Optional<ClassName> type,
            Map<BodyVariant, ClassName> types) {}

    /**
     * The parts of an operation's requests.
     *
     * @param type the interface that the body is where it is of several types
     */
    static RequestParts of(Operation operation, Bodies bodies, ClassName type) {
        Map<String, Integer> uses = new HashMap<>();
        List<Parameter> parameters = operation.parameters().stream()
                .filter(parameter -> !isIgnored(parameter))
                .toList();
        parameters.forEach(parameter -> uses.merge(parameter.property().name(), 1, Integer::sum));
        Optional<Body> body = operation.requestBody().flatMap(sent -> body(sent, operation, bodies, type));
        body.ifPresent(present -> uses.merge(BODY_KEY, 1, Integer::sum));
        List<Part> parts = new ArrayList<>();
        for (Parameter parameter : parameters) {
            parts.add(new Part(key(parameter, uses), parameter));
        }
        return new RequestParts(List.copyOf(parts), body);
    }

    /**
     * Whether OpenAPI says that a parameter of this name shall be ignored, since the contract describes it elsewhere.
     */
    static boolean isIgnored(Parameter parameter) {
        return parameter.in() == Parameter.In.HEADER
                && IGNORED.contains(parameter.property().name().toLowerCase(Locale.ROOT));
    }

    private static String key(Parameter parameter, Map<String, Integer> uses) {
        String name = parameter.property().name();
        String place = parameter.in().name().toLowerCase(Locale.ROOT);
        return uses.getOrDefault(name, 0) == 1 ? name : name + " (" + place + ")";
    }

    private static Optional<Body> body(RequestBody body, Operation operation, Bodies bodies, ClassName type) {
        List<BodyVariant> variants = bodies.ofRequest(body.content());
        if (variants.isEmpty()) {
            return Optional.empty();
        }
        if (variants.size() == 1) {
            TypeUse use = variants.get(0).use();
            // absent and null mean the same where both are legal, so that one Java null stands for both
            TypeUse inRecord = body.required() ? use : Parts.present(use);
            return Optional.of(
                    new Body(property(body, operation, inRecord), use, variants, Optional.empty(), Map.of()));
        }
        NameScope scope = NameScope.types().reserve(List.of(type.simpleName()));
        Map<BodyVariant, ClassName> types = new LinkedHashMap<>();
        variants.forEach(variant -> types.put(variant, type.nestedClass(scope.claim(variant.name()))));
        // in the record it is a class that stands outside of the model
        TypeUse use = TypeUse.of(new Type.Scalar(Type.ScalarKind.STRING, "", type.canonicalName()));
        return Optional.of(new Body(property(body, operation, use), use, variants, Optional.of(type), types));
    }

    private static Property property(RequestBody body, Operation operation, TypeUse use) {
        return Parts.property(BODY_KEY, use, body.required(), body.documentation(), operation.location());
    }

    /** The object that holds all parts. */
    public Type.ObjectOf object() {
        List<Property> properties = new ArrayList<>();
        parameters.forEach(part -> properties.add(part.property()));
        body.ifPresent(present -> properties.add(present.property()));
        return new Type.ObjectOf(properties, new AdditionalProperties.Ignored(), List.of());
    }
}
