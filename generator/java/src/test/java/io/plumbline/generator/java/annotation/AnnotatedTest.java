package io.plumbline.generator.java.annotation;

import static io.plumbline.generator.java.support.Contract.integer;
import static io.plumbline.generator.java.support.Contract.list;
import static io.plumbline.generator.java.support.Contract.map;
import static io.plumbline.generator.java.support.Contract.nullable;
import static io.plumbline.generator.java.support.Contract.object;
import static io.plumbline.generator.java.support.Contract.ref;
import static io.plumbline.generator.java.support.Contract.scalar;
import static io.plumbline.generator.java.support.Contract.string;
import static io.plumbline.generator.java.support.Contract.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.generator.java.naming.JavaNames;
import io.plumbline.generator.java.naming.Packages;
import io.plumbline.generator.java.naming.PropertyNames;
import io.plumbline.generator.java.option.GeneratorOptions;
import io.plumbline.generator.java.record.Argument;
import io.plumbline.generator.java.record.PresenceRow;
import io.plumbline.generator.java.support.Contract;
import io.plumbline.generator.java.type.JavaTypes;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.Items;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Pattern;
import io.plumbline.runtime.constraint.Properties;
import io.plumbline.runtime.constraint.Range;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each framework says of an argument, and what it leaves out. */
class AnnotatedTest {

    private static final ApiModel MODEL = new Contract()
            .define("Part", object())
            .define("Color", Contract.enumeration(false, "red"))
            .model();

    /**
     * One row.
     *
     * @param framework its key
     * @param presence what the argument's absence means
     * @param use what its values are
     * @param written the declaration without packages
     */
    record Row(String framework, PresenceRow presence, TypeUse use, String written) {}

    private static Row row(String framework, TypeUse use, String written) {
        return new Row(framework, PresenceRow.REQUIRED, use, written);
    }

    static Stream<Row> jakarta() {
        Type decimal = scalar(Type.ScalarKind.NUMBER, "");
        Type floating = scalar(Type.ScalarKind.NUMBER, "double");
        return Stream.of(
                row("jakarta", use(integer("int32"), Range.Rule.of(0, 3)), "@Min(0) @Max(3) int"),
                row("jakarta", use(integer("int32"), Range.Rule.of("", "", "0", "4")), "@Min(1) @Max(3) int"),
                row("jakarta", use(integer("int32"), Range.Rule.of("0.5", "3.5", "", "")), "@Min(1) @Max(3) int"),
                row("jakarta", use(integer("int32"), Range.Rule.of("-3e9", "3e9", "", "")), "int"),
                row("jakarta", use(integer("int32"), Range.Rule.of("3e9", "", "", "")), "@Min(3000000000L) int"),
                row(
                        "jakarta",
                        use(integer("int64"), Range.Rule.of(1, 9), Range.Rule.of("2", "", "", "9")),
                        "@Min(2) @Max(8) long"),
                row(
                        "jakarta",
                        use(integer(""), Range.Rule.of("-1e20", "5", "", "")),
                        "@NotNull @DecimalMin(\"-100000000000000000000\") @Max(5) BigInteger"),
                row("jakarta", use(integer(""), Range.Rule.of("", "1e999999999", "", "")), "@NotNull BigInteger"),
                row(
                        "jakarta",
                        use(decimal, Range.Rule.of("1.50", "1e999999999", "", "")),
                        "@NotNull @DecimalMin(\"1.50\") @DecimalMax(\"1E+999999999\") BigDecimal"),
                row(
                        "jakarta",
                        use(floating, Range.Rule.of("0", "", "", "1")),
                        "@Min(0) @DecimalMax(value = \"1\", inclusive = false) double"),
                row(
                        "jakarta",
                        use(decimal, Range.Rule.of("1", "", "1", "")),
                        "@NotNull @DecimalMin(value = \"1\", inclusive = false) BigDecimal"),
                row("jakarta", use(string()), "@NotNull String"),
                row("jakarta", use(string(), Length.Rule.of(1, -1)), "@NotNull @Size(min = 1) String"),
                row("jakarta", use(string(), Length.Rule.of(0, 0)), "@NotNull @Size(max = 0) String"),
                row("jakarta", use(string(), Length.Rule.of(0, -1)), "@NotNull String"),
                row(
                        "jakarta",
                        use(string(), Length.Rule.of(-1, 5)),
                        "@NotNull @Pattern(regexp = \"(?s:.{0,5})\") String"),
                row(
                        "jakarta",
                        use(string(), Length.Rule.of(2, 5), Pattern.Rule.of("^[a-z]+$")),
                        "@NotNull @Size(min = 2, max = 5) @Pattern(regexp = \"[a-z]+\") String"),
                row(
                        "jakarta",
                        use(string(), Length.Rule.of(-1, 5), Pattern.Rule.of("^\\S+$")),
                        "@NotNull @Pattern(regexp = \"(?s:.{0,5})\") @Pattern(regexp = \"[[^\\\\x{9}-\\\\x{D}\\\\x{20}"
                                + "\\\\x{A0}\\\\x{1680}\\\\x{2000}-\\\\x{200A}\\\\x{2028}\\\\x{2029}\\\\x{202F}"
                                + "\\\\x{205F}\\\\x{3000}\\\\x{FEFF}]]+\") String"),
                row("jakarta", use(string(), Pattern.Rule.of("(")), "@NotNull String"),
                row(
                        "jakarta",
                        use(string(), EnumValues.Rule.of(List.of("\"a.b\"", "1", "\"\""), "")),
                        "@NotNull @Pattern(regexp = \"a\\\\x{2E}b|\") String"),
                row(
                        "jakarta",
                        use(string(), EnumValues.Rule.of(List.of(), "\"${x}\"")),
                        "@NotNull @Pattern(regexp = \"\\\\x{24}\\\\x{7B}x\\\\x{7D}\") String"),
                row(
                        "jakarta",
                        use(string(), Pattern.Rule.of("^\\$\\{x\\}$")),
                        "@NotNull @Pattern(regexp = \"\\\\x{24}\\\\x{7B}x\\\\x{7D}\") String"),
                row("jakarta", use(scalar(Type.ScalarKind.STRING, "uuid")), "@NotNull UUID"));
    }

    static Stream<Row> jakartaOfParts() {
        return Stream.of(
                row("jakarta", use(ref("Part")), "@NotNull @Valid Part"),
                row("jakarta", use(ref("Color")), "@NotNull Color"),
                row(
                        "jakarta",
                        use(list(use(ref("Part"))), Items.Rule.of(1, 4, true)),
                        "@NotNull @Size(min = 1, max = 4) List<@NotNull @Valid Part>"),
                row(
                        "jakarta",
                        use(map(nullable(integer("int32"), Range.Rule.of(1, 9))), Properties.Rule.of(-1, 2)),
                        "@NotNull @Size(max = 2) Map<String, @Nullable @Min(1) @Max(9) Integer>"),
                row(
                        "jakarta",
                        use(new Type.Encoded("application/json", use(list(use(ref("Part")))))),
                        "@NotNull List<@NotNull @Valid Part>"),
                new Row(
                        "jakarta",
                        PresenceRow.OPTIONAL,
                        use(list(use(list(use(string()))))),
                        "@Nullable List<@NotNull List<@NotNull String>>"),
                new Row(
                        "jakarta",
                        PresenceRow.OPTIONAL_NULLABLE,
                        nullable(list(use(string())), Items.Rule.of(1, 2, false)),
                        "@NotNull Presence<List<String>>"));
    }

    static Stream<Row> jetBrains() {
        return Stream.of(
                row("jetbrains", use(integer("int32"), Range.Rule.of(0, 3)), "@Range(from = 0, to = 3) int"),
                row(
                        "jetbrains",
                        use(integer("int32"), Range.Rule.of("1", "", "", "")),
                        "@Range(from = 1, to = 2147483647) int"),
                row(
                        "jetbrains",
                        use(integer("int64"), Range.Rule.of("", "-1", "", "")),
                        "@Range(from = -9223372036854775808L, to = -1) long"),
                row("jetbrains", use(integer("int64"), Range.Rule.of("-1e19", "1e19", "", "")), "long"),
                row("jetbrains", use(integer("int32"), Range.Rule.of(3, 1)), "int"),
                row("jetbrains", use(integer("int32"), Range.Rule.of("3e9", "", "", "")), "int"),
                row("jetbrains", use(integer(""), Range.Rule.of("0", "", "", "")), "BigInteger"),
                row("jetbrains", use(scalar(Type.ScalarKind.NUMBER, "double"), Range.Rule.of(0, 3)), "double"),
                row("jetbrains", use(list(use(integer("int32"), Range.Rule.of(0, 3)))), "List<Integer>"),
                new Row(
                        "jetbrains",
                        PresenceRow.OPTIONAL,
                        use(integer("int32"), Range.Rule.of(0, 3)),
                        "@Nullable Integer"));
    }

    static Stream<Row> checker() {
        List<String> eleven =
                IntStream.range(0, 11).mapToObj(i -> "\"v" + i + "\"").toList();
        return Stream.of(
                row("checker", use(integer("int32"), Range.Rule.of(0, 3)), "@IntRange(from = 0, to = 3) int"),
                row("checker", use(integer("int32"), Range.Rule.of(3, 1)), "int"),
                row(
                        "checker",
                        use(
                                integer("int32"),
                                EnumValues.Rule.of(List.of("1", "2.0", "7", "0.5"), ""),
                                Range.Rule.of(0, 3)),
                        "@IntVal({1, 2}) int"),
                row(
                        "checker",
                        use(list(use(integer("int64"), Range.Rule.of(0, 3))), Items.Rule.of(1, 2, false)),
                        "List<@IntRange(from = 0, to = 3) Long>"),
                row("checker", use(string(), EnumValues.Rule.of(List.of(), "\"a\"")), "@StringVal(\"a\") String"),
                row(
                        "checker",
                        use(string(), EnumValues.Rule.of(eleven, "")),
                        "@MatchesRegex(\"v0|v1|v2|v3|v4|v5|v6|v7|v8|v9|v10\") String"),
                row("checker", use(string(), Length.Rule.of(2, -1)), "@MinLen(2) String"),
                row("checker", use(string(), Length.Rule.of(2, 5)), "@ArrayLenRange(from = 2, to = 10) String"),
                row("checker", use(string(), Length.Rule.of(2, Integer.MAX_VALUE)), "@MinLen(2) String"),
                row("checker", use(string(), Length.Rule.of(9, 2)), "String"),
                row(
                        "checker",
                        use(string(), Length.Rule.of(2, 5), Pattern.Rule.of("^[a-z]+$"), Pattern.Rule.of("b")),
                        "@MatchesRegex(\"(?=(?s:.{2,5})\\\\z)(?=[a-z]+\\\\z)(?s:.*?)b(?s:.*)\") String"),
                row(
                        "checker",
                        use(string(), Pattern.Rule.of("^(a)\\1$"), Pattern.Rule.of("^(b)\\1$")),
                        "@MatchesRegex(\"(?:(?<g1>a)(?<m1>))(?:\\\\k<g1>|(?!\\\\k<m1>))\") String"),
                new Row(
                        "checker",
                        PresenceRow.OPTIONAL_NULLABLE,
                        nullable(integer("int32"), Range.Rule.of(0, 3)),
                        "Presence<@IntRange(from = 0, to = 3) Integer>"));
    }

    @ParameterizedTest
    @MethodSource({"jakarta", "jakartaOfParts", "jetBrains", "checker"})
    void saysWhatTheFrameworkKnows(Row row) {
        assertThat(written(Set.of(row.framework()), row.presence(), row.use())).isEqualTo(row.written());
    }

    @Test
    void standSideBySide() {
        assertThat(written(
                        Set.of("jetbrains", "jakarta", "checker"),
                        PresenceRow.REQUIRED,
                        use(integer("int32"), Range.Rule.of(0, 3))))
                .isEqualTo("@Min(0) @Max(3) @IntRange(from = 0, to = 3) @Range(from = 0, to = 3) int");
    }

    @Test
    void refuseAnUnknownFramework() {
        assertThatThrownBy(() -> AnnotationSets.load().named(Set.of("spring")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown annotations spring, known are checker, jakarta, jetbrains");
    }

    private static String written(Set<String> frameworks, PresenceRow presence, TypeUse use) {
        Annotated annotated = new Annotated(AnnotationSets.load().named(frameworks), MODEL);
        JavaNames names = JavaNames.of(MODEL, new Packages("com.acme"));
        JavaTypes types = new JavaTypes(MODEL, names, GeneratorOptions.of("com.acme"));
        PropertyNames property = new PropertyNames("x", "X", "X", "X", "x", "X");
        Argument argument = new Argument(property, types.use(use), presence, "/x");
        String declaration = annotated.declaration(argument).stream()
                .map(annotation -> annotation + " ")
                .collect(Collectors.joining());
        return (declaration + annotated.type(argument)).replaceAll("\\b(?:[a-z]+\\.)+ ?(?=[@A-Z])", "");
    }
}
