package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.java.emit.Emission;
import io.plumbline.generator.java.emit.RecordSurface;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.surface.SurfaceMember;
import io.plumbline.generator.java.surface.SurfaceNames;
import io.plumbline.generator.java.surface.SurfaceType;
import io.plumbline.generator.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What users see of services: interfaces, requests, bodies and results. */
public final class ServiceSurface {

    private final Emission emission;
    private final SurfaceNames names;
    private final RecordSurface records;

    /** For one generation. */
    public ServiceSurface(Emission emission) {
        this.emission = emission;
        this.names = new SurfaceNames(emission.options().packages());
        this.records = new RecordSurface(names);
    }

    /** The types, in the contract's order. */
    public Stream<SurfaceType> types() {
        return ServiceUnits.of(emission.model(), emission.options()).stream()
                .flatMap(unit -> Stream.concat(
                        Stream.of(service(unit), routes(unit)),
                        unit.operations().stream().flatMap(this::types)));
    }

    private SurfaceType service(ServiceUnit unit) {
        List<SurfaceMember> methods = unit.operations().stream()
                .map(operation -> new SurfaceMember(
                        SurfaceMember.Kind.METHOD,
                        operation.method(),
                        operation.place(),
                        names.of(operation.result()) + " (" + names.of(operation.request()) + ")",
                        false,
                        true,
                        operation.source().location()))
                .toList();
        return new SurfaceType(
                names.of(unit.service()), SurfaceType.Kind.SERVICE, title(unit), List.of(), methods, location(unit));
    }

    private SurfaceType routes(ServiceUnit unit) {
        return new SurfaceType(
                names.of(unit.routes()),
                SurfaceType.Kind.UTILITY,
                title(unit) + " routes",
                List.of(),
                List.of(),
                location(unit));
    }

    private static String title(ServiceUnit unit) {
        return "service " + String.join(" ", unit.source().name().parts());
    }

    private static Location location(ServiceUnit unit) {
        return unit.operations().stream()
                .findFirst()
                .map(operation -> operation.source().location())
                .orElse(Location.NONE);
    }

    private Stream<SurfaceType> types(OperationUnit operation) {
        Location location = operation.source().location();
        SurfaceType request =
                records.of(ServiceEmitter.request(operation, emission), operation.place() + " request", location);
        return Stream.of(Stream.of(request), body(operation), result(operation)).flatMap(types -> types);
    }

    private Stream<SurfaceType> body(OperationUnit operation) {
        return operation.parts().body().stream()
                .flatMap(body -> body.type().stream().flatMap(name -> {
                    BodyEmitter emitter = new BodyEmitter(emission);
                    List<SurfaceType> nested = new ArrayList<>();
                    body.types()
                            .forEach((variant, record) -> nested.add(record(
                                    emitter.model(operation, variant, record),
                                    operation.place() + " body " + variant.name(),
                                    name,
                                    operation,
                                    false)));
                    return Stream.concat(
                            Stream.of(sealed(name, operation.place() + " body", nested, operation)), nested.stream());
                }));
    }

    private Stream<SurfaceType> result(OperationUnit operation) {
        List<SurfaceType> nested = new ArrayList<>();
        for (Answer answer : operation.answers()) {
            String status = operation.place() + " " + answer.response().status();
            String origin = status
                    + answer.body().map(body -> " " + body.mediaTypes().get(0)).orElse("");
            RecordModel model = emission.records()
                    .ofParts(answer.type(), answer.object(), answer.response().documentation(), status);
            nested.add(record(model, origin, operation.result(), operation, answer.isOpen()));
        }
        return Stream.concat(
                Stream.of(sealed(operation.result(), operation.place() + " result", nested, operation)),
                nested.stream());
    }

    private SurfaceType record(
            RecordModel model, String origin, ClassName parent, OperationUnit operation, boolean isOpen) {
        SurfaceType own = records.of(model, origin, operation.source().location());
        List<SurfaceMember> members = new ArrayList<>(own.members());
        if (isOpen) {
            members.add(0, status(operation));
        }
        return new SurfaceType(own.name(), own.kind(), origin, List.of(names.of(parent)), members, own.location());
    }

    /** The component that says which status an answer is. */
    private static SurfaceMember status(OperationUnit operation) {
        return new SurfaceMember(
                SurfaceMember.Kind.COMPONENT,
                Answer.STATUS,
                Answer.STATUS,
                "int",
                false,
                true,
                operation.source().location());
    }

    private SurfaceType sealed(ClassName name, String origin, List<SurfaceType> nested, OperationUnit operation) {
        Location location = operation.source().location();
        List<SurfaceMember> alternatives = nested.stream()
                .map(type -> SurfaceMember.of(SurfaceMember.Kind.ALTERNATIVE, type.name(), type.origin(), location))
                .toList();
        return new SurfaceType(names.of(name), SurfaceType.Kind.SEALED, origin, List.of(), alternatives, location);
    }
}
