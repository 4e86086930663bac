package io.plumbline.generator.java.service;

import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.MediaType;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.RequestBody;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
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
     * @param mediaTypes the media types it may be sent in
     */
    public record Body(Property property, TypeUse use, List<String> mediaTypes) {}

    /** The parts of an operation's requests. */
    public static RequestParts of(Operation operation) {
        Map<String, Integer> uses = new HashMap<>();
        List<Parameter> parameters = operation.parameters().stream()
                .filter(parameter -> !isIgnored(parameter))
                .toList();
        parameters.forEach(parameter -> uses.merge(parameter.property().name(), 1, Integer::sum));
        Optional<Body> body = operation.requestBody().flatMap(sent -> body(sent, operation));
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

    private static Optional<Body> body(RequestBody body, Operation operation) {
        Optional<MediaType> first =
                body.content().stream().filter(JsonMedia::isJson).findFirst();
        return first.map(mediaType -> {
            TypeUse use = mediaType.use().orElse(new TypeUse(new Type.Any(), true, List.of()));
            List<MediaType> alike = body.content().stream()
                    .filter(other -> other.use().equals(mediaType.use()))
                    .toList();
            // absent and null mean the same where both are legal, so that one Java null stands for both
            TypeUse inRecord = body.required() ? use : Parts.present(use);
            Property property =
                    Parts.property(BODY_KEY, inRecord, body.required(), body.documentation(), operation.location());
            return new Body(property, use, JsonMedia.wireTypes(alike));
        });
    }

    /** The object that holds all parts. */
    public Type.ObjectOf object() {
        List<Property> properties = new ArrayList<>();
        parameters.forEach(part -> properties.add(part.property()));
        body.ifPresent(present -> properties.add(present.property()));
        return new Type.ObjectOf(properties, new AdditionalProperties.Ignored(), List.of());
    }
}
