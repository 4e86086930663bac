package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.Type.ScalarKind;
import io.plumbline.generator.model.TypeUse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The JSON type itself, and what is inside of objects, arrays and unions. */
final class TypeRule implements UseRule {

    @Override
    public void compare(TypeUse before, TypeUse after, Spot spot, Comparison comparison) {
        Type old = before.type();
        Type now = after.type();
        if (old instanceof Type.ListOf list && now instanceof Type.ListOf other) {
            comparison.uses(list.element(), other.element(), spot.part("[]"));
        } else if (old instanceof Type.Encoded encoded && now instanceof Type.Encoded other) {
            encoded(encoded, other, spot, comparison);
        } else if (old instanceof Type.Union union && now instanceof Type.Union other) {
            new UnionRule(comparison, spot).compare(union, other);
        } else if (object(old).isPresent() && object(now).isPresent()) {
            new ObjectRule(comparison, spot)
                    .compare(object(old).orElseThrow(), object(now).orElseThrow());
        } else {
            kinds(before, after, spot, comparison);
        }
    }

    private static void encoded(Type.Encoded old, Type.Encoded now, Spot spot, Comparison comparison) {
        if (!old.mediaType().equals(now.mediaType())) {
            String message = "the string holds " + now.mediaType() + " instead of " + old.mediaType();
            comparison.report(spot, Finding.changed(ChangeKind.TYPE_CHANGED, message));
        }
        comparison.uses(old.content(), now.content(), spot);
    }

    private static void kinds(TypeUse before, TypeUse after, Spot spot, Comparison comparison) {
        Type old = before.type();
        Type now = after.type();
        String message = "type " + name(old) + " -> " + name(now);
        if (accepts(now, old) && accepts(old, now)) {
            return;
        } else if (accepts(now, old)) {
            comparison.report(spot, Finding.widened(ChangeKind.TYPE_WIDENED, message));
        } else if (accepts(old, now)) {
            comparison.report(spot, Finding.narrowed(ChangeKind.TYPE_NARROWED, message));
        } else {
            comparison.report(spot, Finding.changed(ChangeKind.TYPE_CHANGED, message));
        }
    }

    /** Whether values of the narrow type are of the wide one, limits and listed values aside. */
    private static boolean accepts(Type wide, Type narrow) {
        if (wide instanceof Type.Any) {
            return true;
        }
        Optional<ScalarKind> wideKind = kind(wide);
        Optional<ScalarKind> narrowKind = kind(narrow);
        if (wideKind.isEmpty() || narrowKind.isEmpty()) {
            return wide instanceof Type.Enumeration && narrow instanceof Type.Enumeration;
        }
        return wideKind.equals(narrowKind)
                || (wideKind.get() == ScalarKind.NUMBER && narrowKind.get() == ScalarKind.INTEGER);
    }

    /** The scalar type that values have; mixed enumerations have none. */
    static Optional<ScalarKind> kind(Type type) {
        if (type instanceof Type.Encoded) {
            return Optional.of(ScalarKind.STRING);
        }
        if (type instanceof Type.Enumeration enumeration) {
            return enumeration.base();
        }
        return type instanceof Type.Scalar scalar ? Optional.of(scalar.kind()) : Optional.empty();
    }

    /** The type as an object: a map is one that lists no properties. */
    static Optional<Type.ObjectOf> object(Type type) {
        if (type instanceof Type.MapOf map) {
            return Optional.of(new Type.ObjectOf(List.of(), new AdditionalProperties.Kept(map.value()), List.of()));
        }
        return type instanceof Type.ObjectOf object ? Optional.of(object) : Optional.empty();
    }

    static String name(Type type) {
        if (object(type).isPresent()) {
            return "object";
        }
        if (type instanceof Type.Union union) {
            return union.kind() == Type.UnionKind.ONE_OF ? "oneOf" : "anyOf";
        }
        if (type instanceof Type.Any) {
            return "any";
        }
        return type instanceof Type.ListOf
                ? "array"
                : kind(type).map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse("mixed values");
    }
}
