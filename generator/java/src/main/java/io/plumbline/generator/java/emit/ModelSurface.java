package io.plumbline.generator.java.emit;

import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.surface.SurfaceMember;
import io.plumbline.generator.java.surface.SurfaceNames;
import io.plumbline.generator.java.surface.SurfaceType;
import io.plumbline.generator.java.type.Enumerations;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.generator.java.type.Use;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.generator.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What users see of the classes that the contract's definitions become. */
public final class ModelSurface {

    private final Emission emission;
    private final SurfaceNames names;
    private final RecordSurface records;

    /** For one generation. */
    public ModelSurface(Emission emission) {
        this.emission = emission;
        this.names = new SurfaceNames(emission.options().packages());
        this.records = new RecordSurface(names);
    }

    /** The types, in the contract's order. */
    public Stream<SurfaceType> types() {
        return emission.model().types().values().stream()
                .filter(definition -> emission.types().aliases().isClass(definition.key()))
                .flatMap(this::types);
    }

    private Stream<SurfaceType> types(TypeDefinition definition) {
        Type type = definition.use().type();
        if (type instanceof Type.ObjectOf object) {
            SurfaceType own = records.of(
                    emission.records().of(definition, object), definition.key().uri(), definition.location());
            return emission.names().isShared(definition.key())
                    ? Stream.of(own, shared(definition, object))
                    : Stream.of(own);
        }
        if (type instanceof Type.Union union) {
            return union(definition, union);
        }
        if (type instanceof Type.Enumeration enumeration) {
            return Stream.of(enumeration(definition, enumeration));
        }
        return Stream.of(wrapper(
                emission.names().type(definition.key()),
                emission.types().use(definition.use()),
                definition.key().uri(),
                definition.location()));
    }

    private SurfaceType shared(TypeDefinition definition, Type.ObjectOf object) {
        SharedInterfaceEmitter emitter = new SharedInterfaceEmitter(emission);
        List<SurfaceMember> accessors = emitter.components(definition, object).stream()
                .map(component -> records.component(component, SurfaceMember.Kind.ACCESSOR))
                .toList();
        return new SurfaceType(
                names.of(emission.names().shared(definition.key())),
                SurfaceType.Kind.SHARED,
                definition.key().uri() + " shared",
                List.of(),
                accessors,
                definition.location());
    }

    private Stream<SurfaceType> union(TypeDefinition definition, Type.Union union) {
        List<SurfaceMember> alternatives = new ArrayList<>();
        List<SurfaceType> nested = new ArrayList<>();
        Location location = definition.location();
        for (UnionBranches.Branch branch : new UnionBranches(emission).of(definition.key(), union)) {
            alternatives.add(SurfaceMember.of(
                    SurfaceMember.Kind.ALTERNATIVE, names.of(branch.type()), branch.title(), location));
            if (branch.isWrapped()) {
                nested.add(
                        wrapper(branch.type(), branch.use(), definition.key().uri() + " " + branch.title(), location));
            }
        }
        SurfaceType own = new SurfaceType(
                names.of(emission.names().type(definition.key())),
                SurfaceType.Kind.SEALED,
                definition.key().uri(),
                List.of(),
                alternatives,
                location);
        return Stream.concat(Stream.of(own), nested.stream());
    }

    private SurfaceType wrapper(TypeName name, Use use, String origin, Location location) {
        SurfaceMember value = new SurfaceMember(
                SurfaceMember.Kind.COMPONENT,
                "value",
                "value",
                names.of(TypeNames.plain(use)),
                use.admitsNull(),
                true,
                location);
        return new SurfaceType(names.of(name), SurfaceType.Kind.RECORD, origin, List.of(), List.of(value), location);
    }

    private SurfaceType enumeration(TypeDefinition definition, Type.Enumeration enumeration) {
        boolean hasConstants = Enumerations.hasConstants(enumeration);
        List<SurfaceMember> constants = new ArrayList<>();
        List<String> given = hasConstants ? emission.names().constants(enumeration) : List.of();
        for (int i = 0; i < given.size(); i++) {
            String value = enumeration.values().get(i).value().toString();
            constants.add(SurfaceMember.of(SurfaceMember.Kind.CONSTANT, given.get(i), value, definition.location()));
        }
        SurfaceType.Kind kind =
                enumeration.extensible() || !hasConstants ? SurfaceType.Kind.OPEN_ENUM : SurfaceType.Kind.ENUM;
        return new SurfaceType(
                names.of(emission.names().type(definition.key())),
                kind,
                definition.key().uri(),
                List.of(),
                constants,
                definition.location());
    }
}
