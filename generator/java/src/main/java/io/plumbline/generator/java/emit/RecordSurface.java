package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.surface.SurfaceMember;
import io.plumbline.generator.java.surface.SurfaceNames;
import io.plumbline.generator.java.surface.SurfaceType;
import io.plumbline.generator.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;

/** What users see of a record. */
public final class RecordSurface {

    private final SurfaceNames names;

    /** For one generation. */
    public RecordSurface(SurfaceNames names) {
        this.names = names;
    }

    /**
     * The record's surface.
     *
     * @param origin what it is made of
     * @param location where the contract has that
     */
    public SurfaceType of(RecordModel object, String origin, Location location) {
        List<String> supertypes = object.interfaces().stream()
                .map((ClassName type) -> names.of(type))
                .toList();
        SurfaceType.Kind kind = object.fitsConstructor() ? SurfaceType.Kind.RECORD : SurfaceType.Kind.CLASS;
        return new SurfaceType(names.of(object.type()), kind, origin, supertypes, members(object, location), location);
    }

    /** The members of the record. */
    public List<SurfaceMember> members(RecordModel object, Location location) {
        List<SurfaceMember> members = new ArrayList<>();
        object.components().forEach(component -> members.add(component(component, SurfaceMember.Kind.COMPONENT)));
        object.kept()
                .ifPresent(kept -> members.add(new SurfaceMember(
                        SurfaceMember.Kind.COMPONENT,
                        object.names().additional().component(),
                        "{}",
                        names.of(Components.keptType(kept)),
                        false,
                        false,
                        location)));
        object.components().stream()
                .filter(component -> component.presence().hasDefault())
                .forEach(component -> members.add(SurfaceMember.of(
                        SurfaceMember.Kind.DEFAULT,
                        component.names().defaultConstant(),
                        component.property().name(),
                        component.property().location())));
        return members;
    }

    /** A component, or the method that reads it. */
    SurfaceMember component(Component component, SurfaceMember.Kind kind) {
        return new SurfaceMember(
                kind,
                component.name(),
                component.property().name(),
                names.of(component.type()),
                component.presence().isNullable(),
                component.presence().isRequired(),
                component.property().location());
    }
}
