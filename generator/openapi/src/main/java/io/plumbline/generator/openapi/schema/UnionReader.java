package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.Type.Branch;
import io.plumbline.generator.model.Type.UnionKind;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes unions; what stands beside {@code oneOf} or {@code anyOf} becomes part of every branch. */
final class UnionReader {

    private final SchemaReader schemas;
    private final BranchNames names = new BranchNames();

    UnionReader(SchemaReader schemas) {
        this.schemas = schemas;
    }

    /** The union that the parts describe, of which at least one has {@code oneOf} or {@code anyOf}. */
    Type read(Conjunction given, Site site) {
        Conjunction conjunction = judgedAsWhole(given);
        Atom union = conjunction.union().orElseThrow();
        String keyword = union.has("oneOf") ? "oneOf" : "anyOf";
        UnionKind kind = keyword.equals("oneOf") ? UnionKind.ONE_OF : UnionKind.ANY_OF;
        Atom rest = union.hide(Set.of(keyword));
        List<Node> nodes = new ArrayList<>();
        List<List<Atom>> parts = new ArrayList<>();
        List<TypeUse> uses = new ArrayList<>();
        for (Node node : schemas.expander().branches(union, keyword)) {
            List<Atom> branch = branch(conjunction, union, rest, node);
            if (isPossible(branch, node)) {
                TypeUse use = notNull(branch.isEmpty() ? TypeMaker.ANYTHING : schemas.use(branch));
                if (isNew(use, uses, node)) {
                    nodes.add(node);
                    parts.add(branch);
                    uses.add(use);
                }
            }
        }
        Optional<Discriminator> discriminator = new DiscriminatorReader(schemas).read(conjunction, nodes, parts);
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            List<String> values =
                    discriminator.isPresent() ? discriminator.get().values().get(i) : List.of();
            branches.add(new Branch(names.of(nodes.get(i), uses.get(i), site.name()), uses.get(i), values));
        }
        if (branches.size() == 1 && branches.get(0).use().isUnlimited()) {
            return branches.get(0).use().type();
        }
        return new Type.Union(
                kind,
                List.copyOf(branches),
                discriminator.map(Discriminator::property).orElse(""));
    }

    /** Whether a value fits one of the branches and what stands beside them; those that none fits are reported. */
    boolean hasBranch(Conjunction given) {
        Conjunction conjunction = judgedAsWhole(given);
        Atom union = conjunction.union().orElseThrow();
        String keyword = union.has("oneOf") ? "oneOf" : "anyOf";
        Atom rest = union.hide(Set.of(keyword));
        return schemas.expander().branches(union, keyword).stream()
                .filter(node -> isPossible(branch(conjunction, union, rest, node), node))
                .findFirst()
                .isPresent();
    }

    // what stands beside a union and concerns the value as a whole is judged before any branch is tried
    private static Conjunction judgedAsWhole(Conjunction given) {
        List<Atom> atoms = given.atoms().stream().map(Residue::without).toList();
        return new Conjunction(atoms, given.references(), given.impossible());
    }

    /** A union of one branch for each JSON type that the parts allow. */
    Type ofTypes(Conjunction conjunction, Site site) {
        List<Branch> branches = new ArrayList<>();
        Set<SchemaType> types = EnumSet.copyOf(schemas.typing().types(conjunction));
        if (types.contains(SchemaType.FRACTION)) {
            types.remove(SchemaType.INTEGER);
        }
        for (SchemaType type : types) {
            TypeUse use = notNull(schemas.useOf(conjunction, type));
            branches.add(new Branch(names.of(type, site.name()), use, List.of()));
        }
        return new Type.Union(UnionKind.ANY_OF, List.copyOf(branches), "");
    }

    /** A union of a base type's heirs and, where it is a kind of its own, the base itself. */
    Optional<Type> ofHeirs(Conjunction base, List<ObjectNode> heirs, Site site, boolean isKind) {
        List<Node> nodes = new ArrayList<>(heirs);
        List<List<Atom>> parts = new ArrayList<>();
        heirs.forEach(heir -> parts.add(schemas.atoms(List.of(heir))));
        if (isKind) {
            nodes.add(site.schema());
            parts.add(List.of(Atom.of(schemas.context().lift(site.schema())).hide(Set.of("discriminator"))));
        }
        return new DiscriminatorReader(schemas).read(base, nodes, parts).map(discriminator -> {
            List<Branch> branches = new ArrayList<>();
            for (int i = 0; i < nodes.size(); i++) {
                boolean heir = i < heirs.size();
                TypeUse use = heir
                        ? TypeUse.of(new Type.Ref(schemas.define(nodes.get(i))))
                        : notNull(schemas.use(parts.get(i)));
                String name = heir ? nodes.get(i).step() : "base";
                branches.add(new Branch(
                        site.name().child(name), use, discriminator.values().get(i)));
            }
            return new Type.Union(UnionKind.ONE_OF, List.copyOf(branches), discriminator.property());
        });
    }

    private List<Atom> branch(Conjunction conjunction, Atom union, Atom rest, Node node) {
        List<Atom> own = schemas.atoms(List.of(node));
        Conjunction full = schemas.expander().full(own);
        Set<SchemaType> types = schemas.typing().types(full);
        boolean alone = conjunction.replace(union, rest, Stream.empty()).stream()
                .allMatch(atom -> schemas.addsNothing(atom, types) || isPartOf(atom, full));
        return alone ? own : conjunction.replace(union, rest, own.stream());
    }

    // heirs bring along the base type whose oneOf lists them
    private static boolean isPartOf(Atom atom, Conjunction branch) {
        return branch.atoms().stream().anyMatch(part -> part.schema().equals(atom.schema()) && !part.orNull());
    }

    private boolean isPossible(List<Atom> branch, Node node) {
        boolean impossible =
                Shapes.isFalse(node) || schemas.isImpossible(schemas.expander().full(branch));
        if (impossible) {
            schemas.context().report(DiagnosticCode.BRANCH_IMPOSSIBLE, node);
        }
        return !impossible;
    }

    private boolean isNew(TypeUse use, List<TypeUse> earlier, Node node) {
        boolean repeated = use.type() instanceof Type.Ref && earlier.contains(use);
        if (repeated) {
            schemas.context().report(DiagnosticCode.BRANCH_REPEATED, node);
        }
        return !repeated;
    }

    private static TypeUse notNull(TypeUse use) {
        return use.orNull(false);
    }
}
