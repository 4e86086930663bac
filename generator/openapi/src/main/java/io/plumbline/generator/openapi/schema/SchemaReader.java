package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.Documentation;
import io.plumbline.generator.model.NameHint;
import io.plumbline.generator.model.SchemaDefinition;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.BooleanNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes types of schemas. */
public final class SchemaReader {

    private static final Set<String> VALUES = Set.of("enum", "const", "x-extensible-enum");

    private final SchemaContext context;
    private final Definitions definitions = new Definitions();
    private final Expander expander;
    private final Typing typing;
    private final Enumerations enumerations;
    private final Shapes shapes;
    private final TypeMaker maker;
    private final ConstraintReader constraints;
    private final SchemaCompiler compiler;
    private final Letter letter;
    private final Samples samples = new Samples();
    private final Heirs heirs;
    private final Overrides overrides;

    /** A reader that has met no schema yet. */
    public SchemaReader(SchemaContext context) {
        this.context = context;
        this.expander = new Expander(context);
        this.constraints = new ConstraintReader(context);
        this.compiler = new SchemaCompiler(context, constraints);
        this.typing = new Typing(context, expander, compiler);
        this.enumerations = new Enumerations(context, expander, typing);
        this.shapes = new Shapes(typing, enumerations);
        this.letter = new Letter(context, compiler);
        this.heirs = new Heirs(context, expander);
        this.maker = new TypeMaker(this, enumerations);
        this.overrides = new Overrides(this);
    }

    /** The type of values that fit a schema in place. */
    public TypeUse use(Node schema) {
        if (schema instanceof ObjectNode object) {
            return use(List.of(Atom.of(context.lift(object))));
        }
        if (!(schema instanceof BooleanNode bool)) {
            context.report(DiagnosticCode.WRONG_KIND, schema, "a schema", schema.kind());
        } else if (!bool.value()) {
            return new TypeUse(new Type.Any(), false, List.of(), List.of(compiler.whole(schema)));
        }
        return TypeMaker.ANYTHING;
    }

    /** Has named schemas become definitions, in their order. */
    public void define(Iterable<Node> schemas) {
        for (Node schema : schemas) {
            if (schema instanceof ObjectNode object) {
                heirs.add(object);
            }
        }
        schemas.forEach(this::define);
    }

    /** Has a named schema become a definition, even where a reference to another one is all that it is. */
    public TypeKey define(Node schema) {
        TypeKey key = TypeKeys.of(schema);
        boolean room = definitions.reserve(key, () -> definition(schema, key));
        if (!room) {
            context.report(DiagnosticCode.LIMIT_EXCEEDED, schema, "there are too many types");
        }
        return key;
    }

    /** Every type that has a definition, once all that was met is made. */
    public Map<TypeKey, TypeDefinition> definitions() {
        definitions.complete();
        return UnionMembers.link(definitions.all());
    }

    /** Every schema that judges values beyond their types, once all that was met is made. */
    public Map<TypeKey, SchemaDefinition> judges() {
        return compiler.definitions();
    }

    /** The type of values that fit every one of several schemas, of which none is false. */
    TypeUse useAll(List<Node> nodes) {
        if (nodes.size() == 1) {
            return use(nodes.get(0));
        }
        List<Atom> atoms = atoms(overrides.settle(nodes));
        return atoms.isEmpty() ? TypeMaker.ANYTHING : use(atoms);
    }

    /** The schema objects among the nodes; {@code true} says nothing. */
    List<Atom> atoms(List<Node> nodes) {
        return nodes.stream()
                .filter(ObjectNode.class::isInstance)
                .map(node -> Atom.of(context.lift((ObjectNode) node)))
                .toList();
    }

    /** The type of those values that are of one JSON type. */
    TypeUse useOf(Conjunction conjunction, SchemaType type) {
        List<Atom> atoms = new ArrayList<>(conjunction.atoms());
        int last = atoms.size() - 1;
        atoms.set(last, atoms.get(last).narrow(type));
        return use(atoms);
    }

    /** Whether a part leaves all values of these types as they are. */
    boolean addsNothing(Atom atom, Set<SchemaType> types) {
        return addsOnlyConstraints(atom, types) && atom.keywords().stream().noneMatch(SchemaKeywords::isConstraint);
    }

    /** Whether no value but null fits the parts, as far as their types and listed values say. */
    boolean isImpossible(Conjunction conjunction) {
        return conjunction.impossible() || typing.types(conjunction).isEmpty() || enumerations.isEmpty(conjunction);
    }

    /** Whether a named schema is an object with known properties. */
    boolean isObject(ObjectNode schema) {
        return shapes.of(expander.full(List.of(Atom.of(context.lift(schema)))), true) == Shape.OBJECT;
    }

    /** The type of values that fit all of these. */
    TypeUse use(List<Atom> atoms) {
        Conjunction shallow = expander.shallow(atoms);
        TypeUse use = letter.judged(atoms).orElseGet(() -> use(atoms, shallow));
        samples.ofSchema(shallow, use);
        return use;
    }

    private TypeUse use(List<Atom> atoms, Conjunction shallow) {
        Optional<TypeUse> reference = reference(shallow);
        if (reference.isPresent()) {
            return reference.get();
        }
        boolean merged = !shallow.references().isEmpty();
        Conjunction full = merged ? expander.full(atoms) : shallow;
        Shape shape = shapes.of(full, false);
        Site site = site(atoms);
        if (!merged && !shape.isDefined()) {
            return maker.make(full, shape, site);
        }
        Documentation documentation = new Annotations(shallow, full).documentation();
        boolean room = definitions.reserve(
                site.key(),
                () -> new TypeDefinition(
                        site.key(),
                        site.name(),
                        maker.make(full, shape, site),
                        documentation,
                        site.schema().location()));
        if (!room) {
            context.report(DiagnosticCode.LIMIT_EXCEEDED, site.schema(), "there are too many types");
        }
        return new TypeUse(new Type.Ref(site.key()), typing.allowsNull(full), List.of());
    }

    private TypeDefinition definition(Node schema, TypeKey key) {
        NameHint name = NameHints.of(schema);
        if (!(schema instanceof ObjectNode object)) {
            return new TypeDefinition(key, name, use(schema), Documentation.NONE, schema.location());
        }
        List<Atom> atoms = List.of(Atom.of(context.lift(object)));
        Conjunction shallow = expander.shallow(atoms);
        Optional<TypeUse> judged = letter.judged(atoms);
        if (judged.isPresent()) {
            Documentation documentation = new Annotations(shallow, shallow).documentation();
            return new TypeDefinition(key, name, judged.get(), documentation, schema.location());
        }
        Conjunction full = expander.full(atoms);
        Shape shape = shapes.of(full, true);
        Site site = new Site(key, name, object);
        boolean heir = object.has("allOf") && shape == Shape.OBJECT;
        TypeUse made = maker.family(full, heirs.of(object), site, heirs.isKind(object))
                .or(() -> heir ? Optional.empty() : reference(shallow))
                .orElseGet(() -> maker.make(full, shape, site));
        samples.ofSchema(shallow, made);
        return new TypeDefinition(key, name, made, new Annotations(shallow, full).documentation(), schema.location());
    }

    /**
     * The reference that a conjunction is, where it adds nothing to a single schema that it refers to but constraints.
     */
    private Optional<TypeUse> reference(Conjunction shallow) {
        if (shallow.references().size() != 1 || shallow.impossible()) {
            return Optional.empty();
        }
        Map.Entry<Node, Boolean> only =
                shallow.references().entrySet().iterator().next();
        Node target = only.getKey();
        if (context.isByTheLetter()) {
            return Optional.of(new TypeUse(new Type.Ref(define(target)), letter.allowsNull(target), List.of()));
        }
        if (!(target instanceof ObjectNode object)) {
            return Optional.of(new TypeUse(new Type.Ref(define(target)), !Shapes.isFalse(target), List.of()));
        }
        Conjunction behind = expander.full(List.of(Atom.of(context.lift(object)).orNull(only.getValue())));
        Set<SchemaType> types = typing.types(behind);
        if (!shallow.atoms().stream().allMatch(atom -> addsOnlyConstraints(atom, types))) {
            return Optional.empty();
        }
        boolean nullable = (only.getValue() || typing.allowsNull(behind)) && typing.allowsNull(shallow);
        return Optional.of(
                new TypeUse(new Type.Ref(define(target)), nullable, constraints.bounds(shallow.atoms(), types)));
    }

    private boolean addsOnlyConstraints(Atom atom, Set<SchemaType> types) {
        return atom.keywords().stream()
                .filter(keyword -> !SchemaKeywords.isAnnotation(keyword) || VALUES.contains(keyword))
                .allMatch(keyword -> keyword.equals("type")
                        ? typing.types(alone(atom)).containsAll(types)
                        : SchemaKeywords.isConstraint(keyword) && !VALUES.contains(keyword));
    }

    private static Conjunction alone(Atom atom) {
        return new Conjunction(List.of(atom), Map.of(), false);
    }

    private static Site site(List<Atom> atoms) {
        Atom nearest = atoms.get(atoms.size() - 1);
        NameHint name = NameHints.of(nearest.schema());
        SchemaType type = nearest.narrowed();
        return new Site(
                TypeKeys.of(atoms),
                type == null ? name(atoms, name) : name.child(type.name().toLowerCase(Locale.ROOT)),
                nearest.schema());
    }

    // a base type apart from its heirs
    private static NameHint name(List<Atom> atoms, NameHint name) {
        return atoms.size() == 1 && !atoms.get(0).hidden().isEmpty() ? name.child("base") : name;
    }

    /** The values that the contract gives for its schemas. */
    public Samples samples() {
        return samples;
    }

    SchemaContext context() {
        return context;
    }

    Overrides overrides() {
        return overrides;
    }

    Expander expander() {
        return expander;
    }

    Typing typing() {
        return typing;
    }

    SchemaCompiler compiler() {
        return compiler;
    }

    ConstraintReader constraints() {
        return constraints;
    }
}
