package io.plumbline.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.value.Presence;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hibernate Validator says of values what the generated constructors say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JakartaAnnotationsIT {

    private static final String EMOJI = "\uD83D\uDE00";

    @SuppressWarnings("NullAway.Init")
    private URLClassLoader loader;

    @SuppressWarnings("NullAway.Init")
    private ValidatorFactory validators;

    @BeforeAll
    void compile(@TempDir Path folder) throws IOException {
        AnnotatedCode code = AnnotatedCode.in(folder);
        loader = new URLClassLoader(
                new URL[] {code.classes().toUri().toURL()}, getClass().getClassLoader());
        validators = Validation.buildDefaultValidatorFactory();
    }

    @AfterAll
    void close() throws IOException {
        validators.close();
        loader.close();
    }

    /**
     * One row.
     *
     * @param property a component's name
     * @param value a value for it
     * @param allowed what both shall say
     */
    record Row(String property, @Nullable Object value, boolean allowed) {}

    private static Stream<Row> allows(String property, @Nullable Object... values) {
        return Arrays.stream(values).map(value -> new Row(property, value, true));
    }

    private static Stream<Row> refuses(String property, @Nullable Object... values) {
        return Arrays.stream(values).map(value -> new Row(property, value, false));
    }

    static Stream<Row> numbers() {
        return Stream.of(
                        allows("count", 0, 3),
                        refuses("count", -1, 4, Integer.MIN_VALUE),
                        allows("half", 1, 3, null),
                        refuses("half", 0, 4),
                        allows("seconds", big("1"), big("99999999999999999999999999")),
                        refuses("seconds", big("0"), big("-99999999999999999999999999")),
                        allows("huge", big("-100000000000000000000"), big("5")),
                        refuses("huge", big("-100000000000000000001"), big("6")),
                        allows("price", new BigDecimal("0.0000001"), new BigDecimal("1.50")),
                        refuses("price", new BigDecimal("0.00"), new BigDecimal("1.500001")),
                        allows("ratio", 0.1, 0.9999999999999999),
                        refuses("ratio", 0.09999999999999999, 1.0, Double.NaN, Double.POSITIVE_INFINITY))
                .flatMap(rows -> rows);
    }

    static Stream<Row> texts() {
        return Stream.of(
                        allows("word", "ab", "abc", EMOJI + EMOJI, EMOJI + EMOJI + EMOJI, "\n\n", null),
                        refuses("word", "a", "abcd", EMOJI, EMOJI + EMOJI + EMOJI + EMOJI),
                        allows("filled", "a", EMOJI),
                        refuses("filled", ""),
                        allows("code", "A", "ABC"),
                        refuses("code", "", "ABCD", "a", "A\n", EMOJI),
                        allows("part", "xbx", "\nb\n", "xc", "b"),
                        refuses("part", "cx", "c\n", ""),
                        allows("line", "a {1}", "é {12}"),
                        refuses("line", "a {123}", "a {1}\n", "a{1}"),
                        allows("fixed", "$x", null),
                        refuses("fixed", "$X", "", "$x\n"))
                .flatMap(rows -> rows);
    }

    static Stream<Row> collections() {
        Map<String, @Nullable Integer> withNull = Collections.singletonMap("a", null);
        return Stream.of(
                        allows("tags", List.of("ab"), List.of("", EMOJI + EMOJI), null),
                        refuses("tags", List.of(), List.of("a", "b", "c"), List.of("abc"), Arrays.asList("a", null)),
                        allows("grid", List.of(), List.of(List.of(1, 9), List.of())),
                        refuses("grid", List.of(List.of(0)), List.of(List.of(1), List.of(1, 10))),
                        allows("limits", Map.of(), Map.of("a", big("1")), withNull),
                        refuses("limits", Map.of("a", big("1"), "b", big("1")), Map.of("a", big("0"))),
                        allows("maybe", Presence.absent(), Presence.of(9), Presence.ofNull()),
                        refuses("maybe", (Object) null),
                        refuses("nested", (Object) null),
                        refuses("parts", Collections.singletonList(null)),
                        allows("parts", List.of(), null))
                .flatMap(rows -> rows);
    }

    private static BigInteger big(String digits) {
        return new BigInteger(digits);
    }

    @ParameterizedTest
    @MethodSource({"numbers", "texts", "collections"})
    void refusesWhatTheConstructorRefuses(Row row) throws ReflectiveOperationException {
        Constructor<?> constructor = type("Thing").getConstructors()[0];

        assertThat(isConstructed(constructor, arguments(row)))
                .as("our own verdict")
                .isEqualTo(row.allowed());
        assertThat(validator()
                        .validateValue(type("Thing"), row.property(), row.value())
                        .isEmpty())
                .as("Hibernate Validator's verdict")
                .isEqualTo(row.allowed());
    }

    /** Annotations of elements are not here: javac 17 loses them in parameters of compact constructors. */
    @ParameterizedTest
    @MethodSource({"numbers", "texts"})
    void refusesArgumentsOfTheConstructor(Row row) throws ReflectiveOperationException {
        Constructor<?> constructor = type("Thing").getConstructors()[0];

        assertThat(validator()
                        .forExecutables()
                        .validateConstructorParameters(constructor, arguments(row))
                        .isEmpty())
                .isEqualTo(row.allowed());
    }

    /** Objects are followed into their parts, and builders' methods know as much as constructors. */
    @Test
    void readsAllThatItCarries() throws ReflectiveOperationException {
        assertThat(validator()
                        .getConstraintsForClass(type("Thing"))
                        .getConstraintsForProperty("parts")
                        .getConstrainedContainerElementTypes())
                .singleElement()
                .matches(element -> element.isCascaded());
        assertThat(validator().getConstraintsForClass(type("Thing")).getConstraintsForProperty("nested"))
                .matches(nested -> nested.isCascaded());
        Class<?> builder = Class.forName(type("Thing").getName() + "$Builder", true, loader);
        assertThat(validator()
                        .getConstraintsForClass(builder)
                        .getConstraintsForMethod("count", int.class)
                        .getParameterDescriptors())
                .singleElement()
                .matches(parameter -> parameter.getConstraintDescriptors().size() == 2);
    }

    private Validator validator() {
        return validators.getValidator();
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName("com.acme.model." + name, true, loader);
    }

    /** All arguments of the record, null where that is allowed, but for the row's. */
    private @Nullable Object[] arguments(Row row) throws ReflectiveOperationException {
        RecordComponent[] components = type("Thing").getRecordComponents();
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            arguments[i] = name.equals(row.property()) ? row.value() : filler(name);
        }
        return arguments;
    }

    private @Nullable Object filler(String property) throws ReflectiveOperationException {
        return switch (property) {
            case "count" -> 1;
            case "maybe" -> Presence.absent();
            case "additionalProperties" -> Map.of();
            case "nested" -> type("Part").getConstructors()[0].newInstance(1, Map.of());
            default -> null;
        };
    }

    private static boolean isConstructed(Constructor<?> constructor, @Nullable Object[] arguments)
            throws ReflectiveOperationException {
        try {
            constructor.newInstance(arguments);
            return true;
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOf(ConstraintViolationException.class);
            return false;
        }
    }
}
