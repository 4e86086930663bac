package io.plumbline.runtime.check;

import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks there are, made of constraints and of each other. Pointers are built only where something is wrong. */
public final class Checks {

    private Checks() {}

    /** Demands nothing more than that the value is there. */
    public static <T> Check<T> none() {
        return (found, pointer, value) -> found;
    }

    /** Demands all constraints of a value that is its own JSON value. */
    public static <T> Check<T> of(Constraint... constraints) {
        List<Constraint> all = List.of(constraints);
        return (found, pointer, value) -> judge(all, found, pointer, value);
    }

    /**
     * Demands that the value, which is its own JSON value, is one of many.
     *
     * @param values a JSON array of them, in one text since a class can not hold many constants
     */
    public static <T> Check<T> oneOf(String values) {
        List<String> texts = Json.read(Codecs.list(Codecs.ANY), values).stream()
                .map(value -> Json.writeString(Codecs.ANY, value))
                .toList();
        return of(EnumValues.Rule.of(texts, ""));
    }

    /** Demands all constraints of the JSON value that the codec writes. */
    public static <T> Check<T> written(Codec<T> codec, Constraint... constraints) {
        List<Constraint> all = List.of(constraints);
        return (found, pointer, value) -> judge(all, found, pointer, Json.toTree(codec, value));
    }

    /** Demands that a value that is its own JSON value fits schemas. */
    public static <T> Check<T> schemas(Schema... schemas) {
        List<Schema> all = List.of(schemas);
        return (found, pointer, value) -> judgeBy(all, found, pointer, value);
    }

    /** Demands that the JSON value that the codec writes fits schemas. */
    public static <T> Check<T> writtenSchemas(Codec<T> codec, Schema... schemas) {
        List<Schema> all = List.of(schemas);
        return (found, pointer, value) -> judgeBy(all, found, pointer, Json.toTree(codec, value));
    }

    private static Violations judgeBy(List<Schema> schemas, Violations found, String pointer, @Nullable Object tree) {
        Violations all = found;
        for (Schema schema : schemas) {
            all = all.addAll(pointer, schema.violations(tree));
        }
        return all;
    }

    private static Violations judge(
            List<Constraint> constraints, Violations found, String pointer, @Nullable Object value) {
        Violations all = found;
        for (Constraint constraint : constraints) {
            all = all.add(pointer, constraint, value);
        }
        return all;
    }

    /** Demands both. */
    public static <T> Check<T> both(Check<? super T> first, Check<? super T> second) {
        return (found, pointer, value) -> second.check(first.check(found, pointer, value), pointer, value);
    }

    /** Demands this of each element, and that there is no {@code null} among them. */
    public static <E, C extends Collection<E>> Check<C> elements(Check<? super E> element) {
        return (found, pointer, value) -> elements(element, false, found, pointer, value);
    }

    /** Demands this of each element that is not {@code null}. */
    public static <E, C extends Collection<@Nullable E>> Check<C> nullableElements(Check<? super E> element) {
        return (found, pointer, value) -> elements(element, true, found, pointer, value);
    }

    private static <E> Violations elements(
            Check<? super E> element,
            boolean nullable,
            Violations found,
            String pointer,
            Collection<? extends @Nullable E> value) {
        Violations all = found;
        int index = 0;
        for (E each : value) {
            all = nested(element, nullable, all, pointer, index++, each);
        }
        return all;
    }

    /** Demands this of each value, and that there is no {@code null} among them. */
    public static <V> Check<Map<String, V>> values(Check<? super V> value) {
        return (found, pointer, map) -> values(value, false, found, pointer, map);
    }

    /** Demands this of each value that is not {@code null}. */
    public static <V> Check<Map<String, @Nullable V>> nullableValues(Check<? super V> value) {
        return (found, pointer, map) -> values(value, true, found, pointer, map);
    }

    private static <V> Violations values(
            Check<? super V> value,
            boolean nullable,
            Violations found,
            String pointer,
            Map<String, ? extends @Nullable V> map) {
        Violations all = found;
        for (Map.Entry<String, ? extends @Nullable V> entry : map.entrySet()) {
            all = nested(value, nullable, all, pointer, entry.getKey(), entry.getValue());
        }
        return all;
    }

    /** Demands that no value has one of these names, which are those of properties with a place of their own. */
    public static <V> Check<Map<String, V>> otherNames(String... taken) {
        Set<String> names = Set.of(taken);
        return (found, pointer, map) -> {
            Violations all = found;
            for (String name : map.keySet()) {
                if (names.contains(name)) {
                    String place = Violation.pointer(pointer, name);
                    all = all.add(new Violation(place, "additionalProperties", name, "has a place of its own"));
                }
            }
            return all;
        };
    }

    private static <V> Violations nested(
            Check<? super V> check,
            boolean nullable,
            Violations found,
            String pointer,
            Object name,
            @Nullable V value) {
        if (value == null) {
            return nullable
                    ? found
                    : found.add(
                            new Violation(Violation.pointer(pointer, name.toString()), "type", "not null", "is null"));
        }
        Violations inside = check.check(Violations.NONE, "", value);
        return inside.isEmpty() ? found : found.addAll(Violation.pointer(pointer, name.toString()), inside);
    }
}
