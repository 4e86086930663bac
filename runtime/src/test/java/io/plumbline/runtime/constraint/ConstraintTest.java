package io.plumbline.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.urn.FunctionUrn;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdicts and messages of each family, over a table of values. */
class ConstraintTest {

    private static final String ACCEPTED = "";

    /** One row: a constraint, a value, and the message, empty where the value is allowed. */
    record Row(Constraint constraint, @Nullable Object value, String message) {}

    static Stream<Row> rows() {
        return Stream.of(range(), multipleOf(), length(), pattern(), items(), properties(), enumValues(), format())
                .flatMap(List::stream);
    }

    static List<Row> range() {
        Constraint age = Range.Rule.of(1, 86400);
        Constraint sent = Range.Rule.of(0, 3);
        Constraint answered = Range.Rule.of(0, 8);
        Constraint expires = Range.Rule.of(0, 365);
        Constraint open = Range.Rule.of("", "", "0", "1");
        Constraint astronomic = Range.Rule.of("", "1e400000000", "", "");
        return List.of(
                new Row(age, 0, "0 is outside 1..86400"),
                new Row(age, 1, ACCEPTED),
                new Row(age, 59, ACCEPTED),
                new Row(age, 60, ACCEPTED),
                new Row(age, 86400, ACCEPTED),
                new Row(age, 86401, "86401 is outside 1..86400"),
                new Row(sent, -1, "-1 is outside 0..3"),
                new Row(sent, 0, ACCEPTED),
                new Row(sent, 3, ACCEPTED),
                new Row(sent, 4, "4 is outside 0..3"),
                new Row(sent, 9, "9 is outside 0..3"),
                new Row(answered, -1, "-1 is outside 0..8"),
                new Row(answered, 4, ACCEPTED),
                new Row(answered, 8, ACCEPTED),
                new Row(answered, 9, "9 is outside 0..8"),
                new Row(expires, -1, "-1 is outside 0..365"),
                new Row(expires, 0, ACCEPTED),
                new Row(expires, 365, ACCEPTED),
                new Row(expires, 366, "366 is outside 0..365"),
                new Row(sent, 3.0, ACCEPTED),
                new Row(sent, 3.5f, "3.5 is outside 0..3"),
                new Row(sent, Double.NaN, "NaN is outside 0..3"),
                new Row(sent, Double.POSITIVE_INFINITY, "Infinity is outside 0..3"),
                new Row(sent, Float.NEGATIVE_INFINITY, "-Infinity is outside 0..3"),
                new Row(sent, "9", ACCEPTED),
                new Row(sent, null, ACCEPTED),
                new Row(open, 0, "0 is outside > 0 and < 1"),
                new Row(open, new BigDecimal("1e-400"), ACCEPTED),
                new Row(open, 1L, "1 is outside > 0 and < 1"),
                new Row(astronomic, BigInteger.TEN.pow(5000), ACCEPTED),
                new Row(astronomic, new BigDecimal("1e400000001"), "1E+400000001 is outside <= 1E+400000000"),
                new Row(sent, BigInteger.TEN.pow(5000), "about 1.000000000E+5000 is outside 0..3"),
                new Row(sent, BigInteger.ONE.shiftLeft(1 << 20), "a number of about 315653 digits is outside 0..3"));
    }

    static List<Row> multipleOf() {
        Constraint cent = MultipleOf.Rule.of("0.01");
        Constraint three = MultipleOf.Rule.of("3");
        return List.of(
                new Row(cent, new BigDecimal("19.99"), ACCEPTED),
                new Row(cent, 0.07, ACCEPTED),
                new Row(cent, new BigDecimal("0.075"), "0.075 is not a multiple of 0.01"),
                new Row(cent, 0, ACCEPTED),
                new Row(cent, -3, ACCEPTED),
                new Row(cent, new BigDecimal("1e400000000"), ACCEPTED),
                new Row(cent, new BigDecimal("1e-400000000"), "1E-400000000 is not a multiple of 0.01"),
                new Row(three, new BigDecimal("1e400"), "1E+400 is not a multiple of 3"),
                new Row(three, new BigDecimal("3e400000000"), ACCEPTED),
                new Row(three, 9L, ACCEPTED),
                new Row(three, 9.5, "9.5 is not a multiple of 3"),
                new Row(MultipleOf.Rule.of("1e-8"), 12391239123L, ACCEPTED),
                new Row(MultipleOf.Rule.of("1e300"), 1, "1 is not a multiple of 1E+300"),
                new Row(MultipleOf.Rule.of("0"), 5, "5 is not a multiple of 0"),
                new Row(MultipleOf.Rule.of("-2"), 4, ACCEPTED),
                new Row(three, Double.NaN, "NaN is not a multiple of 3"),
                new Row(three, "4", ACCEPTED));
    }

    static List<Row> length() {
        Constraint urn = Length.Rule.of(1, 269);
        Constraint short5 = Length.Rule.of(-1, 5);
        return List.of(
                new Row(urn, "", "\"\" has 0 characters, at least 1 is needed"),
                new Row(urn, "u", ACCEPTED),
                new Row(urn, "u".repeat(269), ACCEPTED),
                new Row(
                        urn,
                        "u".repeat(270),
                        "\"" + "u".repeat(40) + "…\" has 270 characters, at most 269 are allowed"),
                new Row(short5, "😀".repeat(5), ACCEPTED),
                new Row(short5, "😀".repeat(6), "\"" + "😀".repeat(6) + "\" has 6 characters, at most 5 are allowed"),
                new Row(Length.Rule.of(2, -1), "😀", "\"😀\" has 1 character, at least 2 are needed"),
                new Row(Length.Rule.of(2, 2), "\ud83dx", ACCEPTED),
                new Row(
                        Length.Rule.of(-1, 1),
                        "\u0007\"\u202e\u2028",
                        "\"\\u0007\\\"\\u202e\\u2028\" has 4 characters, at most 1 is allowed"),
                new Row(Length.Rule.of(-1, 0), "a", "\"a\" has 1 character, at most 0 are allowed"),
                new Row(short5, 1234567, ACCEPTED),
                new Row(short5, List.of("123456"), ACCEPTED));
    }

    static List<Row> pattern() {
        Constraint lower = Pattern.Rule.of("^[a-z]+$");
        return List.of(
                new Row(lower, "abc", ACCEPTED),
                new Row(lower, "abc\n", "\"abc\\u000a\" does not match ^[a-z]+$"),
                new Row(lower, "", "\"\" does not match ^[a-z]+$"),
                new Row(lower, 1, ACCEPTED),
                new Row(Pattern.Rule.of("b"), "abc", ACCEPTED),
                new Row(Pattern.Rule.of("\"\\\\\u0007"), "x", "\"x\" does not match \"\\\\\\u0007"),
                new Row(
                        Pattern.Rule.of("^(a|aa)*$"),
                        "a".repeat(100_000),
                        "\"" + "a".repeat(40) + "…\" is too complex to be matched with ^(a|aa)*$"),
                new Row(Pattern.Rule.of("(a"), "a", "\"a\" can not be judged: pattern (a has ( without ) at 0"));
    }

    static List<Row> items() {
        Constraint unique = Items.Rule.of(-1, -1, true);
        return List.of(
                new Row(Items.Rule.of(1, 2, false), List.of(), "the array has 0 items, at least 1 is needed"),
                new Row(Items.Rule.of(1, 2, false), List.of(1, 1), ACCEPTED),
                new Row(Items.Rule.of(1, 2, false), List.of(1, 2, 3), "the array has 3 items, at most 2 are allowed"),
                new Row(unique, Arrays.asList(null, 0, false, "", List.of(), Map.of(), "0"), ACCEPTED),
                new Row(unique, Arrays.asList(null, 1, null), "items 0 and 2 are equal: null"),
                new Row(unique, List.of(1, 1.0), "items 0 and 1 are equal: 1.0"),
                new Row(unique, List.of(new BigDecimal("1e3"), 1000L), "items 0 and 1 are equal: 1000"),
                new Row(
                        unique,
                        List.of(new BigDecimal("1e400000000"), new BigDecimal("10e399999999")),
                        "items 0 and 1 are equal: 1.0E+400000000"),
                new Row(unique, List.of(0.1, 0.2, new BigDecimal("0.10")), "items 0 and 2 are equal: 0.10"),
                new Row(unique, List.of(0, -0.0), "items 0 and 1 are equal: 0.0"),
                new Row(unique, List.of(1, true), ACCEPTED),
                new Row(unique, List.of(List.of(1, 2), List.of(2, 1)), ACCEPTED),
                new Row(
                        unique,
                        List.of(Map.of("a", 1, "b", 2), Map.of("b", 2.0, "a", 1)),
                        "items 0 and 1 are equal: an object of 2 properties"),
                new Row(unique, List.of(Map.of("a", List.of()), Map.of("a", Map.of())), ACCEPTED),
                new Row(unique, List.of(new UUID(1, 2), new UUID(1, 3)), ACCEPTED),
                new Row(
                        unique,
                        List.of(List.of(new UUID(1, 2)), List.of(new UUID(1, 2))),
                        "items 0 and 1 are equal: an array of 1 item"),
                new Row(unique, Set.of(1, 2), ACCEPTED),
                new Row(unique, "aa", ACCEPTED));
    }

    static List<Row> properties() {
        Constraint some = Properties.Rule.of(1, 2);
        return List.of(
                new Row(some, Map.of(), "the object has 0 properties, at least 1 is needed"),
                new Row(some, Map.of("a", 1, "b", 2), ACCEPTED),
                new Row(some, Map.of("a", 1, "b", 2, "c", 3), "the object has 3 properties, at most 2 are allowed"),
                new Row(some, List.of(), ACCEPTED));
    }

    static List<Row> enumValues() {
        Constraint mixed = EnumValues.Rule.of(List.of("1", "\"a\"", "null", "[1.0]", "{\"b\":0,\"a\":1}"), "");
        Constraint many = EnumValues.Rule.of(
                Stream.iterate(0, i -> i + 1).limit(12).map(String::valueOf).collect(Collectors.toList()), "");
        return List.of(
                new Row(mixed, 1.0, ACCEPTED),
                new Row(mixed, "1", "\"1\" is not one of 1, \"a\", null, [1.0], {\"b\":0,\"a\":1}"),
                new Row(mixed, null, ACCEPTED),
                new Row(mixed, List.of(1), ACCEPTED),
                new Row(mixed, Map.of("a", 1, "b", 0), ACCEPTED),
                new Row(
                        mixed,
                        Map.of("a", 1),
                        "an object of 1 property is not one of 1, \"a\", null, [1.0], {\"b\":0,\"a\":1}"),
                new Row(many, 12, "12 is not one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, … (2 more)"),
                new Row(EnumValues.Rule.of(List.of(), "\"x\""), "y", "\"y\" is not \"x\""),
                new Row(EnumValues.Rule.of(List.of(), "false"), 0, "0 is not false"),
                new Row(EnumValues.Rule.of(List.of("1", "2"), "2"), 1, "1 is not 2"),
                new Row(mixed, Double.NaN, "NaN is not one of 1, \"a\", null, [1.0], {\"b\":0,\"a\":1}"),
                new Row(mixed, new UUID(1, 2), ACCEPTED));
    }

    static List<Row> format() {
        Constraint date = Format.Rule.of("date");
        return List.of(
                new Row(date, "2024-02-29", ACCEPTED),
                new Row(date, "2023-02-29", "\"2023-02-29\" is not of format date: there is no day 29 at 8"),
                new Row(date, 20230229, ACCEPTED),
                new Row(Format.Rule.of("int32"), "x", ACCEPTED),
                new Row(
                        Format.Rule.of("function-urn"),
                        "urn:fss",
                        "\"urn:fss\" is not of format function-urn: " + FunctionUrn.check("urn:fss")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void judges(Row row) {
        assertThat(row.constraint().judge(row.value()).map(Finding::message).orElse(ACCEPTED))
                .isEqualTo(row.message());
    }

    @Test
    void judgesEachFamilyInTheTable() {
        Set<String> accepted = families(rows().filter(row -> row.message().isEmpty()));
        Set<String> refused = families(rows().filter(row -> !row.message().isEmpty()));
        Set<String> all = Vocabulary.FAMILIES.stream().map(Family::name).collect(Collectors.toSet());

        assertThat(accepted).isEqualTo(all);
        assertThat(refused).isEqualTo(all);
    }

    private static Set<String> families(Stream<Row> rows) {
        return rows.map(row -> row.constraint().family()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesAKeywordOfItsOwnWithTheLimit(Row row) {
        row.constraint().judge(row.value()).ifPresent(finding -> {
            assertThat(row.constraint().keywords().values()).containsKey(finding.keyword());
            assertThat(finding.limit()).isNotEmpty();
        });
    }

    /** Contradictions: the constraint, and the words or none. */
    record Contradiction(Constraint constraint, String text) {}

    static Stream<Contradiction> contradictions() {
        return Stream.of(
                new Contradiction(Range.Rule.of(3, 3), ""),
                new Contradiction(Range.Rule.of(4, 3), "minimum 4 leaves nothing up to maximum 3"),
                new Contradiction(Range.Rule.of("3", "", "", "3"), "minimum 3 leaves nothing up to exclusiveMaximum 3"),
                new Contradiction(
                        Range.Rule.of("", "3", "3.0", ""), "exclusiveMinimum 3.0 leaves nothing up to maximum 3"),
                new Contradiction(Range.Rule.of("0", "", "", ""), ""),
                new Contradiction(Range.Rule.of("0", "9", "-1", "10"), ""),
                new Contradiction(
                        Range.Rule.of("1e400000000", "1", "", ""),
                        "minimum 1E+400000000 leaves nothing up to maximum 1"),
                new Contradiction(MultipleOf.Rule.of("0.1"), ""),
                new Contradiction(MultipleOf.Rule.of("0"), "multipleOf 0 is not greater than 0"),
                new Contradiction(Length.Rule.of(2, 1), "minLength 2 is greater than maxLength 1"),
                new Contradiction(Length.Rule.of(2, -1), ""),
                new Contradiction(Pattern.Rule.of("^a"), ""),
                new Contradiction(Pattern.Rule.of("[z-a]"), "pattern [z-a] has a range out of order at 1"),
                new Contradiction(Items.Rule.of(2, 1, true), "minItems 2 is greater than maxItems 1"),
                new Contradiction(Properties.Rule.of(1, 0), "minProperties 1 is greater than maxProperties 0"),
                new Contradiction(EnumValues.Rule.of(List.of("1", "2"), "2.0"), ""),
                new Contradiction(EnumValues.Rule.of(List.of("1", "2"), "3"), "const 3 is not one of enum 1, 2"),
                new Contradiction(EnumValues.Rule.of(List.of("1", "a"), ""), "\"a\" is not JSON text"));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void namesContradictions(Contradiction row) {
        assertThat(row.constraint().contradiction().orElse("")).isEqualTo(row.text());
    }

    @Test
    void findsRepeatedItemsAmongManyWithEqualHashes() {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < 1 << 14; i++) {
            List<String> item = new ArrayList<>();
            for (int bit = 0; bit < 14; bit++) {
                item.add((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            items.add(item);
        }
        assertThat(Items.Rule.of(-1, -1, true).judge(items)).isEmpty();
        items.add(items.get(77));

        assertThat(Items.Rule.of(-1, -1, true).judge(items).map(Finding::message))
                .contains("items 77 and 16384 are equal: an array of 14 items");
    }

    /** Ranges and the whole numbers in them. */
    record Whole(
            Range.Rule range,
            @Nullable Long least,
            @Nullable Long greatest) {}

    static Stream<Whole> wholes() {
        return Stream.of(
                new Whole(Range.Rule.of(-1, 3), -1L, 3L),
                new Whole(Range.Rule.of("0.5", "2.5", "", ""), 1L, 2L),
                new Whole(Range.Rule.of("-0.5", "-0.5", "", ""), 0L, -1L),
                new Whole(Range.Rule.of("", "", "0", "3"), 1L, 2L),
                new Whole(Range.Rule.of("", "", "0.5", "2.5"), 1L, 2L),
                new Whole(Range.Rule.of("5", "", "1", ""), 5L, null),
                new Whole(Range.Rule.of("", "7e0", "", "100"), null, 7L));
    }

    @ParameterizedTest
    @MethodSource("wholes")
    void givesTheWholeNumbersOfARange(Whole row) {
        WholeNumbers whole = row.range().wholeNumbers().orElseThrow();

        assertThat(whole.least()).isEqualTo(row.least() == null ? null : BigInteger.valueOf(row.least()));
        assertThat(whole.greatest()).isEqualTo(row.greatest() == null ? null : BigInteger.valueOf(row.greatest()));
    }

    @Test
    void boundsWholeNumbersOfAstronomicRanges() {
        WholeNumbers whole = Range.Rule.of("-1e400000000", "1e400000000", "", "")
                .wholeNumbers()
                .orElseThrow();

        assertThat(whole.within(Long.MIN_VALUE, Long.MAX_VALUE)).isFalse();
        assertThat(Range.Rule.of(0, 3).wholeNumbers().orElseThrow().within(0, 3))
                .isTrue();
        assertThat(Range.Rule.of(0, 3).wholeNumbers().orElseThrow().within(0, 2))
                .isFalse();
    }
}
