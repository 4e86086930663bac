package io.plumbline.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One constraint says of another one what their verdicts on values say. */
class ImplicationTest {

    private static final List<Constraint> CONSTRAINTS = List.of(
            Range.Rule.of("", "", "", ""),
            Range.Rule.of("0", "10", "", ""),
            Range.Rule.of("0", "10.0", "", ""),
            Range.Rule.of("", "10", "0", ""),
            Range.Rule.of("0", "", "", "10"),
            Range.Rule.of("1", "9", "", ""),
            Range.Rule.of("-1", "10", "0", ""),
            Range.Rule.of("5", "", "", ""),
            MultipleOf.Rule.of("2"),
            MultipleOf.Rule.of("4"),
            MultipleOf.Rule.of("3"),
            MultipleOf.Rule.of("0.5"),
            Length.Rule.of(0, -1),
            Length.Rule.of(1, 3),
            Length.Rule.of(2, 3),
            Length.Rule.of(-1, 2),
            Pattern.Rule.of("^a"),
            Pattern.Rule.of("^ab"),
            Items.Rule.of(-1, -1, true),
            Items.Rule.of(-1, 1, false),
            Items.Rule.of(1, 3, false),
            Items.Rule.of(1, 2, true),
            Properties.Rule.of(0, 1),
            Properties.Rule.of(1, 2),
            EnumValues.Rule.of(List.of("1", "2", "\"ab\""), ""),
            EnumValues.Rule.of(List.of("2.0", "\"ab\""), ""),
            EnumValues.Rule.of(List.of("2", "4"), "4"),
            EnumValues.Rule.of(List.of(), "[1]"),
            Format.Rule.of("uri"),
            Format.Rule.of("uri-reference"),
            Format.Rule.of("urn"),
            Format.Rule.of("uuid"),
            Format.Rule.of("no-such-format"));

    private static final List<@Nullable Object> VALUES = values();

    @ParameterizedTest
    @MethodSource("constraints")
    void agreesWithVerdicts(Constraint constraint) {
        for (Constraint other : CONSTRAINTS) {
            Implication said = constraint.implies(other);
            boolean holds = VALUES.stream().allMatch(value -> allows(other, value) || !allows(constraint, value));
            if (said == Implication.HOLDS) {
                assertThat(holds).as(constraint + " implies " + other).isTrue();
            }
            if (said == Implication.FAILS) {
                assertThat(holds).as(constraint + " does not imply " + other).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void impliesItself(Constraint constraint) {
        assertThat(constraint.implies(constraint)).isEqualTo(Implication.HOLDS);
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void refusesNothingOrSomething(Constraint constraint) {
        boolean refuses = VALUES.stream().anyMatch(value -> !allows(constraint, value));
        assertThat(constraint.refusesNothing()).isEqualTo(!refuses);
    }

    @Test
    void everyFamilyIsAsked() {
        assertThat(CONSTRAINTS)
                .extracting(Constraint::family)
                .containsAll(Vocabulary.FAMILIES.stream().map(Family::name).toList());
    }

    /** Within these families there is always an answer. */
    @ParameterizedTest
    @CsvSource({"range", "multipleOf", "length", "properties", "enumValues"})
    void isDecided(String family) {
        List<Constraint> own = CONSTRAINTS.stream()
                .filter(constraint -> constraint.family().equals(family))
                .toList();
        own.forEach(one -> own.forEach(
                other -> assertThat(one.implies(other)).as(one + " " + other).isNotEqualTo(Implication.UNDECIDED)));
    }

    static Stream<Constraint> constraints() {
        return CONSTRAINTS.stream();
    }

    private static boolean allows(Constraint constraint, @Nullable Object value) {
        return constraint.judge(value).isEmpty();
    }

    private static List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>();
        IntStream.rangeClosed(-4, 48).forEach(i -> values.add(new BigDecimal(i).divide(new BigDecimal(4))));
        values.addAll(List.of("", "a", "ab", "abc", "abcd", "é", "a:b", "//x", "urn:a:b", "urn:uuid:x", " ", true));
        values.addAll(List.of("6ba7b810-9dad-11d1-80b4-00c04fd430c8", List.of(), List.of(1), List.of(1, 1)));
        values.addAll(List.of(List.of(1, 2), List.of(1, 2, 2), List.of(1, 2, 3), List.of(1, 2, 3, 4)));
        values.addAll(List.of(Map.of(), Map.of("a", 1), Map.of("a", 1, "b", 2), Map.of("a", 1, "b", 2, "c", 3)));
        values.add(null);
        return values;
    }
}
