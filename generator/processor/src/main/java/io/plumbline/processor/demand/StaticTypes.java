package io.plumbline.processor.demand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Annotations that other checkers of source take as types: JetBrains' and the Checker Framework's. */
final class StaticTypes {

    private static final String VALUE = "org.checkerframework.common.value.qual.";
    private static final String INDEX = "org.checkerframework.checker.index.qual.";

    static final Map<String, Function<Members, @Nullable Demand>> DEMANDS = Map.ofEntries(
            Map.entry("org.jetbrains.annotations.Range", StaticTypes::range),
            Map.entry(VALUE + "IntRange", StaticTypes::range),
            Map.entry(VALUE + "IntVal", members -> among(members.list("value"))),
            Map.entry(VALUE + "StringVal", members -> among(members.list("value"))),
            Map.entry(VALUE + "BoolVal", members -> among(members.list("value"))),
            Map.entry(VALUE + "MinLen", members -> Size.of(members.number("value", 0), Integer.MAX_VALUE)),
            Map.entry(VALUE + "ArrayLen", StaticTypes::lengths),
            Map.entry(
                    VALUE + "ArrayLenRange",
                    members -> Size.of(members.number("from", 0), members.number("to", Integer.MAX_VALUE))),
            Map.entry(VALUE + "MatchesRegex", StaticTypes::regex),
            Map.entry(INDEX + "Positive", members -> Bounds.between(1, Long.MAX_VALUE)),
            Map.entry(INDEX + "NonNegative", members -> Bounds.between(0, Long.MAX_VALUE)),
            Map.entry(INDEX + "GTENegativeOne", members -> Bounds.between(-1, Long.MAX_VALUE)));

    private StaticTypes() {}

    private static @Nullable Demand range(Members members) {
        return Bounds.between(members.number("from", Long.MIN_VALUE), members.number("to", Long.MAX_VALUE));
    }

    private static @Nullable Demand lengths(Members members) {
        List<Long> lengths = members.list("value").stream()
                .map(length -> ((Number) length).longValue())
                .sorted()
                .toList();
        return lengths.isEmpty() ? null : Size.of(lengths.get(0), lengths.get(lengths.size() - 1));
    }

    private static @Nullable Demand regex(Members members) {
        return Regex.anyOf(members.list("value").stream().map(Object::toString).toList(), 0);
    }

    private static Demand among(List<Object> allowed) {
        List<Object> constants = allowed.stream().map(StaticTypes::canonical).toList();
        return new ConstantTest(
                "enumValues",
                constant -> constants.isEmpty()
                                || constant.getClass() != constants.get(0).getClass()
                                || constants.contains(constant)
                        ? Optional.empty()
                        : Optional.of(shown(constant) + " is not one of "
                                + String.join(
                                        ", ",
                                        constants.stream()
                                                .map(StaticTypes::shown)
                                                .toList())));
    }

    private static Object canonical(Object value) {
        return value instanceof Number number ? (Object) number.longValue() : value;
    }

    private static String shown(Object value) {
        return value instanceof String text ? Quoted.of(text) : value.toString();
    }
}
