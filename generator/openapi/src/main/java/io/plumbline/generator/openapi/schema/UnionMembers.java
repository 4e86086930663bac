package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.Type.Branch;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.TypeUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells objects of the unions that they are branches of. */
final class UnionMembers {

    private final Map<TypeKey, TypeDefinition> definitions;
    private final Map<TypeKey, List<TypeKey>> unions = new LinkedHashMap<>();

    private UnionMembers(Map<TypeKey, TypeDefinition> definitions) {
        this.definitions = definitions;
    }

    /** The definitions, with their unions among the interfaces of objects. */
    static Map<TypeKey, TypeDefinition> link(Map<TypeKey, TypeDefinition> definitions) {
        UnionMembers members = new UnionMembers(definitions);
        definitions.forEach((key, definition) -> {
            if (definition.use().type() instanceof Type.Union union) {
                union.branches().forEach(branch -> members.note(key, branch));
            }
        });
        Map<TypeKey, TypeDefinition> linked = new LinkedHashMap<>();
        definitions.forEach((key, definition) -> linked.put(key, members.linked(definition)));
        return Collections.unmodifiableMap(linked);
    }

    private void note(TypeKey union, Branch branch) {
        Type type = branch.use().type();
        boolean bare = branch.use().isUnlimited();
        if (bare && type instanceof Type.Ref ref) {
            unions.computeIfAbsent(behindAliases(ref.key()), key -> new ArrayList<>())
                    .add(union);
        }
    }

    private TypeKey behindAliases(TypeKey key) {
        Set<TypeKey> seen = new LinkedHashSet<>();
        TypeKey at = key;
        while (seen.add(at)) {
            TypeDefinition definition = definitions.get(at);
            if (definition == null || !(definition.use().type() instanceof Type.Ref ref)) {
                return at;
            }
            at = ref.key();
        }
        return at;
    }

    private TypeDefinition linked(TypeDefinition definition) {
        List<TypeKey> mine = unions.getOrDefault(definition.key(), List.of());
        if (mine.isEmpty() || !(definition.use().type() instanceof Type.ObjectOf object)) {
            return definition;
        }
        Set<TypeKey> all = new LinkedHashSet<>(object.interfaces());
        all.addAll(mine);
        Type type = new Type.ObjectOf(object.properties(), object.additional(), List.copyOf(all));
        TypeUse use = definition.use();
        return new TypeDefinition(
                definition.key(), definition.name(), use.with(type), definition.documentation(), definition.location());
    }
}
