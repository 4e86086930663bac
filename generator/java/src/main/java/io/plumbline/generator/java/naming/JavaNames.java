package io.plumbline.generator.java.naming;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.NameHint;
import io.plumbline.generator.model.SchemaDefinition;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.generator.model.TypeKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every Java name that the types of a contract get, decided before anything is emitted.
 *
 * <p>Types that the contract names come first, so that no inline one ever takes a name from them; an inline one is
 * called after the place where it stands. Whatever the text, the name is legal Java, and no two names in one scope are
 * the same, on file systems that ignore case neither.
 */
public final class JavaNames {

    private final Packages packages;
    private final Map<TypeKey, ClassName> types = new HashMap<>();
    private final Map<TypeKey, ClassName> shared = new HashMap<>();
    private final Map<TypeKey, ClassName> schemas = new HashMap<>();
    private final Map<TypeKey, RecordNames> records = new HashMap<>();
    private final Map<TypeKey, List<ClassName>> branches = new HashMap<>();
    private final Set<String> simpleNames = new HashSet<>();
    private final NameScope simpleNameScope = NameScope.types();

    private JavaNames(Packages packages) {
        this.packages = packages;
    }

    /** Decides all names of the model. */
    public static JavaNames of(ApiModel model, Packages packages) {
        JavaNames names = new JavaNames(packages);
        names.nameTypes(model);
        for (TypeDefinition definition : model.types().values()) {
            names.nameMembers(definition);
        }
        names.nameSchemas(model);
        return names;
    }

    private void nameTypes(ApiModel model) {
        NameScope scope = NameScope.types().reserve(ReservedNames.TYPES);
        for (boolean inline : new boolean[] {false, true}) {
            List<TypeDefinition> definitions = model.types().values().stream()
                    .filter(definition -> isInline(definition) == inline)
                    .toList();
            List<String> given =
                    scope.claimAll(definitions.stream().map(JavaNames::wish).toList());
            for (int i = 0; i < definitions.size(); i++) {
                types.put(definitions.get(i).key(), ClassName.get(packages.model(), given.get(i)));
            }
        }
        interfaces(model).forEach(key -> shared.put(key, sharedName(scope, key)));
        Stream.concat(types.values().stream(), shared.values().stream())
                .forEach(name -> simpleNames.add(name.simpleName()));
        simpleNameScope.reserve(simpleNames);
    }

    private void nameSchemas(ApiModel model) {
        List<SchemaDefinition> definitions = List.copyOf(model.schemas().values());
        List<String> given = NameScope.types()
                .reserve(ReservedNames.TYPES)
                .claimAll(definitions.stream().map(JavaNames::wish).toList());
        for (int i = 0; i < given.size(); i++) {
            schemas.put(definitions.get(i).key(), ClassName.get(packages.json(), given.get(i)));
        }
    }

    private static Wish wish(SchemaDefinition definition) {
        return Wish.of(String.join(" ", definition.name().parts()) + " schema");
    }

    private ClassName sharedName(NameScope scope, TypeKey key) {
        return ClassName.get(packages.model(), scope.claim(type(key).simpleName() + " like"));
    }

    /** The types of which others are a kind and which are records themselves, in document order. */
    private static List<TypeKey> interfaces(ApiModel model) {
        Set<TypeKey> extended = new HashSet<>();
        for (TypeDefinition definition : model.types().values()) {
            if (definition.use().type() instanceof Type.ObjectOf object) {
                extended.addAll(object.interfaces());
            }
        }
        return model.types().values().stream()
                .filter(definition -> definition.use().type() instanceof Type.ObjectOf)
                .map(TypeDefinition::key)
                .filter(extended::contains)
                .toList();
    }

    private static boolean isInline(TypeDefinition definition) {
        return definition.name().parts().size() > 1;
    }

    private static Wish wish(TypeDefinition definition) {
        NameHint hint = definition.name();
        return new Wish(String.join(" ", hint.parts()), hint.override());
    }

    private void nameMembers(TypeDefinition definition) {
        ClassName type = type(definition.key());
        if (definition.use().type() instanceof Type.ObjectOf object) {
            records.put(definition.key(), new RecordNames(type, object, simpleNameScope));
        } else if (definition.use().type() instanceof Type.Union union) {
            branches.put(definition.key(), nameBranches(type, union));
        }
    }

    private List<ClassName> nameBranches(ClassName type, Type.Union union) {
        NameScope scope = simpleNameScope.nested();
        List<Wish> wishes = union.branches().stream()
                .map(Type.Branch::name)
                .map(hint -> new Wish(hint.parts().get(hint.parts().size() - 1) + " value", hint.override()))
                .toList();
        return scope.claimAll(wishes).stream().map(type::nestedClass).toList();
    }

    /** Whether a class of the model has the simple name of a class of {@code java.lang} that generated code uses. */
    public boolean hidesJavaLang() {
        return ReservedNames.JAVA_LANG.stream().anyMatch(simpleNames::contains);
    }

    /** The generated packages. */
    public Packages packages() {
        return packages;
    }

    /** The class that the definition becomes, if it becomes one. */
    public ClassName type(TypeKey key) {
        return known(types.get(key), key);
    }

    /** The codec of that class. */
    public ClassName codec(TypeKey key) {
        return codec(type(key));
    }

    /** The codec of a class of the model package. */
    public ClassName codec(ClassName type) {
        return ClassName.get(packages.json(), type.simpleName() + "Codec");
    }

    /** The class that holds a schema. */
    public ClassName schema(TypeKey key) {
        return known(schemas.get(key), key);
    }

    /**
     * The interface shared by the record of this definition and those of the types that include it by {@code allOf}.
     */
    public ClassName shared(TypeKey key) {
        return known(shared.get(key), key);
    }

    /** Whether other types include this one by {@code allOf}, so that there is an interface for them all. */
    public boolean isShared(TypeKey key) {
        return shared.containsKey(key);
    }

    /** The names inside the record that the definition becomes. */
    public RecordNames record(TypeKey key) {
        return known(records.get(key), key);
    }

    /** The names inside a record that stands for no definition, such as the request of an operation. */
    public RecordNames record(ClassName type, Type.ObjectOf object) {
        return new RecordNames(type, object, simpleNameScope);
    }

    /**
     * The record in a union that wraps the values of the branch at this index, where the branch is no record itself.
     */
    public ClassName branch(TypeKey union, int index) {
        return known(branches.get(union), union).get(index);
    }

    /** The constants of an enumeration, in the order of its values. */
    public List<String> constants(Type.Enumeration enumeration) {
        return EnumerationNames.of(enumeration);
    }

    private static <T> T known(@org.jspecify.annotations.Nullable T name, TypeKey key) {
        if (name == null) {
            throw new IllegalArgumentException("nothing is named for " + key);
        }
        return name;
    }
}
