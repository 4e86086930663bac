package io.plumbline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.model.diagnostic.Severity;
import io.plumbline.generator.openapi.FrontEndOptions;
import io.plumbline.generator.openapi.OpenApiFrontEnd;
import io.plumbline.generator.openapi.source.SpecSource;
import io.plumbline.processor.hook.PlumblineProcessor;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.Family;
import io.plumbline.runtime.constraint.Format;
import io.plumbline.runtime.constraint.Items;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.MultipleOf;
import io.plumbline.runtime.constraint.Pattern;
import io.plumbline.runtime.constraint.Properties;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Vocabulary;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value gets one verdict: as a default of the contract, as a constant in a caller's source, and at run time. */
class SameVerdictTest {

    private static final String INTEGERS = "type: integer, format: int64";
    private static final String NUMBERS = "type: number";
    private static final String STRINGS = "type: string";
    private static final String ARRAYS = "type: array, items: {type: integer}";
    private static final String OBJECTS = "type: object, additionalProperties: {type: integer}";

    private static final List<Row> ROWS = Stream.of(
                    rows(Range.Rule.of(0, 3), INTEGERS, "long", "-1|0|3|4|9223372036854775807", "L"),
                    rows(Range.Rule.of("", "", "0", "1"), NUMBERS, "double", "0.0|0.5|1.0|-0.1|1.5", ""),
                    rows(Range.Rule.of("0.1", "", "", ""), NUMBERS, "double", "0.1|0.09999999999999999", ""),
                    rows(MultipleOf.Rule.of("5"), INTEGERS, "long", "0|5|7|-10|-11", "L"),
                    rows(MultipleOf.Rule.of("0.1"), NUMBERS, "double", "0.3|0.35|1.1", ""),
                    rows(
                            Length.Rule.of(2, 4),
                            STRINGS,
                            "String",
                            "\"\"|\"a\"|\"ab\"|\"abcd\"|\"abcde\"|\"\\uD83D\\uDE00\"",
                            ""),
                    rows(Pattern.Rule.of("^[a-z]+$"), STRINGS, "String", "\"abc\"|\"\"|\"a1\"|\"A\"", ""),
                    rows(Pattern.Rule.of("b\\d"), STRINGS, "String", "\"ab1c\"|\"b\"|\"b\\u0661\"", ""),
                    rows(EnumValues.Rule.of(List.of("1", "2.0"), ""), INTEGERS, "long", "1|2|3", "L"),
                    rows(EnumValues.Rule.of(List.of(), "\"on\""), STRINGS, "String", "\"on\"|\"off\"", ""),
                    rows(
                            Format.Rule.of("uuid"),
                            STRINGS,
                            "String",
                            "\"123e4567-e89b-12d3-a456-426614174000\"|\"123e4567\"",
                            ""),
                    rows(Format.Rule.of("date"), STRINGS, "String", "\"2026-02-28\"|\"2026-02-29\"|\"2026-2-1\"", ""),
                    rows(Format.Rule.of("urn"), STRINGS, "String", "\"urn:isbn:1\"|\"isbn:1\"", ""),
                    lists(Items.Rule.of(1, 2, false), "[]|[1]|[1, 2]|[1, 2, 3]"),
                    lists(Items.Rule.of(-1, -1, true), "[1, 2]|[1, 1]"),
                    maps(Properties.Rule.of(1, 2), "{}|{\"a\": 1}|{\"a\": 1, \"b\": 2, \"c\": 3}"))
            .flatMap(List::stream)
            .toList();

    private static final java.util.regex.Pattern PLACE = java.util.regex.Pattern.compile("/properties/p(\\d+)/default");

    @TempDir
    Path directory;

    /**
     * A value and what is demanded of it.
     *
     * @param schema the schema of its type, but for the constraint
     * @param javaType what a method in Java takes
     * @param json the value in JSON
     * @param java the value in Java
     */
    private record Row(Constraint constraint, String schema, String javaType, String json, String java) {

        String keywords() {
            return constraint.keywords().values().entrySet().stream()
                    .map(keyword -> keyword.getKey() + ": " + text(keyword.getKey(), keyword.getValue()))
                    .collect(Collectors.joining(", "));
        }

        private static String text(String keyword, Object value) {
            return keyword.equals("pattern") || keyword.equals("format")
                    ? Json.writeString(Codecs.ANY, value)
                    : value.toString();
        }

        String annotation() {
            Family family = Vocabulary.of(constraint);
            return "@" + family.annotation().getCanonicalName()
                    + family.members(constraint).entrySet().stream()
                            .map(member -> member.getKey() + " = " + literal(member.getValue()))
                            .collect(Collectors.joining(", ", "(", ")"));
        }

        private static String literal(Object value) {
            if (value instanceof List<?> list) {
                return list.stream().map(Row::literal).collect(Collectors.joining(", ", "{", "}"));
            }
            return value instanceof String ? Json.writeString(Codecs.ANY, value) : value.toString();
        }
    }

    private static List<Row> rows(Constraint constraint, String schema, String javaType, String values, String suffix) {
        return Stream.of(values.split("\\|"))
                .map(json -> new Row(constraint, schema, javaType, json, json + suffix))
                .toList();
    }

    private static List<Row> lists(Constraint constraint, String values) {
        return Stream.of(values.split("\\|"))
                .map(json -> new Row(
                        constraint,
                        ARRAYS,
                        "java.util.List<Integer>",
                        json,
                        json.replace("[", "java.util.List.of(").replace(']', ')')))
                .toList();
    }

    private static List<Row> maps(Constraint constraint, String values) {
        return Stream.of(values.split("\\|"))
                .map(json -> new Row(
                        constraint,
                        OBJECTS,
                        "java.util.Map<String, Integer>",
                        json,
                        json.replace("{", "java.util.Map.of(").replace('}', ')').replace(':', ',')))
                .toList();
    }

    @Test
    void isTheSameInThreePlaces() throws IOException {
        Set<Integer> atRunTime = refusedAtRunTime();

        assertThat(atRunTime).hasSizeBetween(ROWS.size() / 3, ROWS.size() * 2 / 3);
        assertThat(refusedByTheCompiler()).isEqualTo(atRunTime);
        assertThat(refusedInTheContract()).isEqualTo(atRunTime);
    }

    @Test
    void isAskedOfEveryFamily() {
        assertThat(ROWS.stream().map(row -> Vocabulary.of(row.constraint())).distinct())
                .containsExactlyInAnyOrderElementsOf(Vocabulary.FAMILIES);
    }

    private static Set<Integer> refusedAtRunTime() {
        return IntStream.range(0, ROWS.size())
                .filter(i -> ROWS.get(i)
                        .constraint()
                        .judge(Json.read(Codecs.ANY, ROWS.get(i).json()))
                        .isPresent())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One line for each row, the first being line 1. */
    private static Set<Integer> refusedByTheCompiler() {
        String calls = IntStream.range(0, ROWS.size())
                .mapToObj(i -> "static void m" + i + "(" + ROWS.get(i).annotation() + " "
                        + ROWS.get(i).javaType() + " v) {} static void c" + i + "() { m" + i + "("
                        + ROWS.get(i).java() + "); }")
                .collect(Collectors.joining("\n"));
        Compilation compilation = Compiler.javac()
                .withProcessors(new PlumblineProcessor())
                .compile(JavaFileObjects.forSourceString("Calls", "class Calls { " + calls + "\n}"));
        assertThat(compilation.errors())
                .allSatisfy(error -> assertThat(error.getMessage(null)).startsWith("[plumbline."));
        return compilation.errors().stream()
                .map(error -> (int) error.getLineNumber() - 1)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Integer> refusedInTheContract() throws IOException {
        String properties = IntStream.range(0, ROWS.size())
                .mapToObj(i -> "        p" + i + ": {" + ROWS.get(i).schema() + ", "
                        + ROWS.get(i).keywords() + ", default: " + ROWS.get(i).json() + "}\n")
                .collect(Collectors.joining());
        Path file = Files.writeString(
                directory.resolve("openapi.yaml"),
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    S:\n"
                        + "      type: object\n      properties:\n" + properties);
        Diagnostics diagnostics = new Diagnostics();
        OpenApiFrontEnd.read(SpecSource.file(file), FrontEndOptions.DEFAULT, diagnostics);
        Set<Integer> refused = new TreeSet<>();
        for (var diagnostic : diagnostics.sorted()) {
            if (diagnostic.severity() == Severity.NOTE) {
                continue; // it refuses nothing
            }
            Matcher place = PLACE.matcher(diagnostic.location().pointer());
            assertThat(place.find()).as(diagnostic.toString()).isTrue();
            refused.add(Integer.valueOf(place.group(1)));
        }
        return refused;
    }
}
