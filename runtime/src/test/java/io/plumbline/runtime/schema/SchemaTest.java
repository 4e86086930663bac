package io.plumbline.runtime.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each keyword over values that fit and values that do not, with the place and the keyword that are reported. */
class SchemaTest {

    private static final Schema TEXT = Types.of("string");
    private static final Schema SHORT = Limit.of(Length.Rule.of(-1, 2));
    private static final Schema LARGE = Limit.of(Range.Rule.of("10", "", "", ""));
    private static final Schema NONE = Truth.of(false);

    @ParameterizedTest
    @MethodSource
    void reports(Schema schema, String value, String expected) {
        String found = schema.violations(tree(value)).asList().stream()
                .map(violation -> violation.pointer() + " " + violation.keyword())
                .collect(Collectors.joining(", "));

        assertThat(found).isEqualTo(expected);
    }

    static Stream<Arguments> reports() {
        return Stream.of(
                arguments(Truth.of(true), "null", ""),
                arguments(NONE, "null", " false"),
                arguments(Types.of("integer"), "1.0", ""),
                arguments(Types.of("integer"), "1.5", " type"),
                arguments(Types.of("null", "boolean"), "null", ""),
                arguments(Types.of("null", "boolean"), "\"x\"", " type"),
                arguments(LARGE, "10", ""),
                arguments(LARGE, "9", " minimum"),
                arguments(LARGE, "\"text\"", ""),
                arguments(Limit.of(EnumValues.Rule.of(List.of(), "{\"a\":1}")), "{\"a\":1.0}", ""),
                arguments(Required.of("a", "b"), "{\"a\":1}", "/b required"),
                arguments(Required.of("a"), "[]", ""),
                arguments(Properties.of(Member.of("a/b", TEXT)), "{\"a/b\":1}", "/a~1b type"),
                arguments(PatternProperties.of(Member.of("^x", TEXT)), "{\"x1\":1,\"y\":1}", "/x1 type"),
                arguments(
                        AdditionalProperties.of(List.of("a"), List.of("^x"), NONE),
                        "{\"a\":1,\"x1\":1,\"y\":1}",
                        "/y false"),
                arguments(PropertyNames.of(SHORT), "{\"ab\":1,\"abc\":1}", "/abc propertyNames"),
                arguments(DependentRequired.of(Dependency.of("a", List.of("b"))), "{\"a\":1}", "/b dependentRequired"),
                arguments(DependentRequired.of(Dependency.of("a", List.of("b"))), "{\"c\":1}", ""),
                arguments(DependentSchemas.of(Member.of("a", Required.of("b"))), "{\"a\":1}", "/b required"),
                arguments(PrefixItems.of(TEXT, LARGE), "[\"a\",3,4]", "/1 minimum"),
                arguments(Items.of(1, TEXT), "[1,\"a\",2]", "/2 type"),
                arguments(Contains.of(LARGE, 1, -1), "[1,2]", " contains"),
                arguments(Contains.of(LARGE, 2, -1), "[1,10]", " minContains"),
                arguments(Contains.of(LARGE, 0, 1), "[11,10]", " maxContains"),
                arguments(AllOf.of(TEXT, SHORT), "\"abc\"", " maxLength"),
                arguments(AnyOf.of(TEXT, LARGE), "12", ""),
                arguments(AnyOf.of(TEXT, LARGE), "2", " anyOf"),
                arguments(OneOf.of(TEXT, SHORT), "\"ab\"", " oneOf"),
                arguments(OneOf.of(TEXT, LARGE), "2", " oneOf"),
                arguments(OneOf.of(TEXT, Types.of("array")), "[]", ""),
                arguments(Not.of(TEXT), "1", ""),
                arguments(Not.of(TEXT), "\"\"", " not"),
                arguments(IfThenElse.of(TEXT, SHORT, NONE), "\"abc\"", " maxLength"),
                arguments(IfThenElse.of(TEXT, SHORT, NONE), "1", " false"));
    }

    @ParameterizedTest
    @MethodSource
    void knowsWhatWasLookedAt(Schema schema, String value, boolean valid) {
        assertThat(schema.violations(tree(value)).isEmpty()).isEqualTo(valid);
    }

    static Stream<Arguments> knowsWhatWasLookedAt() {
        Schema a = Properties.of(Member.of("a", Truth.of(true)));
        Schema closed = UnevaluatedProperties.of(NONE);
        Schema full = UnevaluatedItems.of(NONE);
        return Stream.of(
                arguments(All.of(a, closed), "{\"a\":1}", true),
                arguments(All.of(a, closed), "{\"b\":1}", false),
                arguments(All.of(AllOf.of(a), closed), "{\"a\":1}", true),
                arguments(All.of(AnyOf.of(All.of(a, Required.of("a")), TEXT), closed), "{\"a\":1}", true),
                arguments(All.of(Not.of(Not.of(a)), closed), "{\"a\":1}", false),
                arguments(AllOf.of(a, closed), "{\"a\":1}", false),
                arguments(All.of(Reference.of("a", () -> a), closed), "{\"a\":1}", true),
                arguments(All.of(IfThenElse.of(a, Truth.of(true), NONE), closed), "{\"a\":1}", true),
                arguments(All.of(PrefixItems.of(TEXT), full), "[\"a\"]", true),
                arguments(All.of(PrefixItems.of(TEXT), full), "[\"a\",1]", false),
                arguments(All.of(Contains.of(LARGE, 1, -1), full), "[10,11]", true),
                arguments(All.of(Contains.of(LARGE, 1, -1), full), "[10,1]", false));
    }

    @Test
    void aDynamicReferenceLeadsToTheOutermostAnchor() {
        Schema reference = DynamicReference.of("item", Truth.of(true));
        Schema inner = Resource.of(List.of(Member.of("item", Truth.of(true))), Items.of(0, reference));
        Schema outer = Resource.of(List.of(Member.of("item", TEXT)), AllOf.of(inner));

        assertThat(inner.violations(tree("[1]")).isEmpty()).isTrue();
        assertThat(outer.violations(tree("[1]")).asList())
                .extracting(Violation::pointer)
                .containsExactly("/0");
    }

    @Test
    void refusesWhatIsTooCostlyEvenWhereItMustNotFit() {
        Recursive twice = new Recursive();
        twice.schema = AnyOf.of(
                All.of(Items.of(0, Reference.of("x", () -> twice.schema)), NONE),
                All.of(Items.of(0, Reference.of("x", () -> twice.schema)), NONE));
        String deep = "[".repeat(60) + "]".repeat(60);

        assertThat(Not.of(twice.schema).violations(tree(deep)).asList())
                .extracting(Violation::keyword)
                .containsExactly("maxEffort");
    }

    @Test
    void refusesASchemaThatIsAPartOfItself() {
        Recursive self = new Recursive();
        self.schema = AllOf.of(Reference.of("self", () -> self.schema));

        assertThat(self.schema.violations(tree("1")).asList())
                .extracting(Violation::keyword)
                .containsExactly("maxEffort");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isMadeAgainOfItsArguments(Schema schema, String value, String expected) throws ReflectiveOperationException {
        Schema again = (Schema) made(schema);

        assertThat(again.violations(tree(value)).asList())
                .isEqualTo(schema.violations(tree(value)).asList());
        assertThat(again.arguments()).hasSameSizeAs(schema.arguments());
    }

    private static Object made(Term term) throws ReflectiveOperationException {
        Method of = Stream.of(term.getClass().getMethods())
                .filter(method -> method.getName().equals("of"))
                .findFirst()
                .orElseThrow();
        if (!of.isVarArgs()) {
            return of.invoke(null, term.arguments().toArray());
        }
        Object values = Array.newInstance(
                of.getParameterTypes()[0].getComponentType(), term.arguments().size());
        for (int i = 0; i < term.arguments().size(); i++) {
            Array.set(values, i, term.arguments().get(i));
        }
        return of.invoke(null, values);
    }

    private static final class Recursive {
        private Schema schema = Truth.of(true);
    }

    private static @Nullable Object tree(String text) {
        return Json.read(Codecs.ANY, text);
    }
}
