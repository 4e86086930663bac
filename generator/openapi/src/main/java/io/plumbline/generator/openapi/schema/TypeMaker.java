package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Keywords;
import io.plumbline.runtime.constraint.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the type that a conjunction of schemas is, once its shape is known. */
final class TypeMaker {

    /** Any JSON value, null too. */
    static final TypeUse ANYTHING = new TypeUse(new Type.Any(), true, List.of());

    private final SchemaReader schemas;
    private final EnumReader enums;
    private final ScalarReader scalars;
    private final ObjectReader objects;
    private final UnionReader unions;

    TypeMaker(SchemaReader schemas, Enumerations enumerations) {
        this.schemas = schemas;
        this.enums = new EnumReader(schemas.context(), schemas.typing(), enumerations);
        this.scalars = new ScalarReader(schemas.context());
        this.objects = new ObjectReader(schemas);
        this.unions = new UnionReader(schemas);
    }

    /** The type with the constraints and nullability that the schemas state of themselves. */
    TypeUse make(Conjunction conjunction, Shape shape, Site site) {
        boolean nullable = schemas.typing().allowsNull(conjunction);
        if (conjunction.impossible()) {
            TypeKey nothing = schemas.compiler().nothing(site);
            return new TypeUse(new Type.Any(), false, List.of(), List.of(nothing));
        }
        if (shape == Shape.NOTHING) {
            return nothing(nullable, site);
        }
        if (shape == Shape.UNION && !unions.hasBranch(conjunction)) {
            return nothing(nullable, site);
        }
        List<TypeKey> residue = Residue.of(conjunction, shape, site, schemas.compiler());
        List<Constraint> constraints = constraints(conjunction, shape);
        assume(conjunction, shape, constraints);
        return new TypeUse(type(conjunction, shape, site), nullable, constraints, residue);
    }

    private void assume(Conjunction conjunction, Shape shape, List<Constraint> constraints) {
        Assumptions assumptions = schemas.context().assumptions();
        if (schemas.typing().isInferred(conjunction)) {
            assumptions.type(conjunction, shape, Typing.TELLING);
        }
        if (!schemas.context().isByTheLetter()) {
            assumptions.format(conjunction, shape, constraints);
        }
    }

    /**
     * The union of a base with a discriminator and its heirs, empty where there are none or the discriminator cannot
     * tell them.
     */
    Optional<TypeUse> family(Conjunction base, List<ObjectNode> heirs, Site site, boolean isKind) {
        if (heirs.isEmpty()) {
            return Optional.empty();
        }
        boolean nullable = schemas.typing().allowsNull(base);
        return unions.ofHeirs(base, heirs, site, isKind).map(union -> new TypeUse(union, nullable, List.of()));
    }

    private Type type(Conjunction conjunction, Shape shape, Site site) {
        return switch (shape) {
            case ENUMERATION -> enums.read(conjunction);
            case UNION -> unions.read(conjunction, site);
            case TYPES -> unions.ofTypes(conjunction, site);
            case OBJECT -> objects.read(conjunction);
            case MAP -> new Type.MapOf(objects.additional(conjunction));
            case LIST -> new Type.ListOf(element(conjunction));
            case SCALAR -> scalar(conjunction);
            default -> new Type.Any();
        };
    }

    private List<Constraint> constraints(Conjunction conjunction, Shape shape) {
        Set<SchemaType> types = schemas.typing().types(conjunction);
        return switch (shape) {
            // each branch has them where they are made part of it
            case UNION, TYPES -> List.of();
            case ENUMERATION -> schemas.constraints().bounds(conjunction.atoms(), EnumSet.noneOf(SchemaType.class));
            default -> schemas.constraints().all(conjunction.atoms(), types);
        };
    }

    private TypeUse element(Conjunction conjunction) {
        List<Node> items = conjunction.all("items");
        boolean byPlace = conjunction.atoms().stream().anyMatch(Residue::hasItemsByPlace);
        return items.isEmpty() || byPlace ? ANYTHING : schemas.useAll(items);
    }

    private Type scalar(Conjunction conjunction) {
        Set<SchemaType> types = schemas.typing().types(conjunction);
        Type scalar = scalars.read(conjunction, types);
        List<Node> contents = conjunction.all("contentSchema");
        if (contents.isEmpty() || !types.equals(EnumSet.of(SchemaType.STRING))) {
            return scalar;
        }
        String mediaType = ScalarReader.text(conjunction, "contentMediaType");
        boolean plain = ScalarReader.text(conjunction, "contentEncoding").isEmpty();
        if (!plain || !MediaTypes.isJson(mediaType)) {
            schemas.context().report(DiagnosticCode.UNREADABLE_CONTENT, contents.get(0), mediaType);
            return scalar;
        }
        return new Type.Encoded(mediaType, schemas.useAll(contents));
    }

    private TypeUse nothing(boolean nullable, Site site) {
        if (!nullable) {
            schemas.context().report(DiagnosticCode.NO_VALUE, site.schema());
            return new TypeUse(
                    new Type.Any(), false, List.of(), List.of(schemas.compiler().nothing(site)));
        }
        return new TypeUse(new Type.Any(), true, Vocabulary.read(new Keywords(Map.of("const", "null"))));
    }
}
