package io.plumbline.generator.java.type;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.TypeUse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells definitions that become a class of their own from aliases, which stand for something that Java has already.
 *
 * <p>A list, a map or a scalar is an alias, unless it contains itself: then a class must end the circle.
 */
public final class Aliases {

    private final ApiModel model;
    private final Set<TypeKey> recursive;

    /** Looks at all definitions. */
    public Aliases(ApiModel model) {
        this.model = model;
        this.recursive = model.types().keySet().stream()
                .filter(key -> !hasOwnClass(key) && reaches(key))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the definition becomes a class. */
    public boolean isClass(TypeKey key) {
        return hasOwnClass(key) || isWrapper(key);
    }

    /** Whether the definition is a list, map or other alias that contains itself, so that a record must wrap it. */
    public boolean isWrapper(TypeKey key) {
        return recursive.contains(key);
    }

    private boolean hasOwnClass(TypeKey key) {
        Type type = model.definition(key).use().type();
        return type instanceof Type.ObjectOf || type instanceof Type.Enumeration || type instanceof Type.Union;
    }

    private boolean reaches(TypeKey start) {
        Set<TypeKey> seen = new HashSet<>();
        Deque<TypeKey> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            TypeDefinition definition = model.definition(open.remove());
            Optional<TypeKey> next = next(definition.use()).filter(key -> !hasOwnClass(key));
            if (next.isPresent() && next.get().equals(start)) {
                return true;
            }
            next.filter(seen::add).ifPresent(open::add);
        }
        return false;
    }

    /** The definition that the use leads to through lists, maps and references. */
    private static Optional<TypeKey> next(TypeUse use) {
        Type type = use.type();
        if (type instanceof Type.ListOf list) {
            return next(list.element());
        }
        if (type instanceof Type.MapOf map) {
            return next(map.value());
        }
        if (type instanceof Type.Encoded encoded) {
            return next(encoded.content());
        }
        return type instanceof Type.Ref ref ? Optional.of(ref.key()) : Optional.empty();
    }
}
