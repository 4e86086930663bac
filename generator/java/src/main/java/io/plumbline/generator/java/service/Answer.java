package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One result of an operation: a status, and where several media types have bodies of different types, one of these.
 *
 * @param response what the contract says of the status
 * @param type the record
 * @param body what the body is, empty where there is none
 * @param location where the operation stands
 */
public record Answer(Response response, ClassName type, Optional<Body> body, Location location) {

    /** The name of the component that says which status it is, where it is open. */
    static final String STATUS = "status";

    /** The body's name in the object. */
    static final String BODY = "body";

    /**
     * The body of a result.
     *
     * @param use what it is
     * @param kind how it is written
     * @param mediaTypes the media types it can be sent in, at least one
     */
    record Body(TypeUse use, BodyKind kind, List<String> mediaTypes) {}

    /** Whether the record must say which status it is. */
    public boolean isOpen() {
        return StatusNames.isOpen(response.status());
    }

    /** The headers that it carries: {@code Content-Type} goes with the body. */
    public List<Parameter> headers() {
        return response.headers().stream()
                .filter(header -> !header.property().name().equalsIgnoreCase("Content-Type"))
                .toList();
    }

    /** The object that holds body and headers, so that one record holds all of it and its constraints. */
    public Type.ObjectOf object() {
        List<Property> properties = new ArrayList<>();
        body.ifPresent(present -> properties.add(
                Parts.property(BODY, present.use(), true, Parts.comment("What is answered."), location)));
        headers().forEach(header -> properties.add(Parts.property(key(header), header.property(), Optional.empty())));
        return new Type.ObjectOf(properties, new AdditionalProperties.Ignored(), List.of());
    }

    /** A header's name in the object. */
    static String key(Parameter header) {
        String name = header.property().name();
        return name.equalsIgnoreCase(BODY) || name.equalsIgnoreCase(STATUS) ? name + " (header)" : name;
    }
}
