package io.plumbline.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each family alike: spelling, round trips, types, contradictions. */
class VocabularyTest {

    static List<Family> families() {
        return Vocabulary.FAMILIES;
    }

    /** Each family with limits for it: all its keywords at once, and each alone. */
    static Stream<Keywords> samples() {
        return Vocabulary.FAMILIES.stream().flatMap(family -> {
            Map<String, Object> all = new TreeMap<>();
            family.keywords().forEach(keyword -> all.put(keyword.name(), sample(keyword)));
            Stream<Keywords> single =
                    family.keywords().stream().map(keyword -> new Keywords(Map.of(keyword.name(), sample(keyword))));
            return Stream.concat(Stream.of(new Keywords(all)), single);
        });
    }

    private static Object sample(Keyword keyword) {
        return switch (keyword.kind()) {
            case NUMBER -> new BigDecimal("0.50");
            case COUNT -> 3;
            case FLAG -> true;
            case TEXT -> "^\\p{L}+$";
            case VALUE -> "{\"a\": [1, null]}";
            case VALUES -> List.of("1", "\"one\"", "{\"a\":[1.0,null]}");
        };
    }

    @ParameterizedTest
    @MethodSource("families")
    void namesItsKeyAfterItsAnnotation(Family family) {
        String simpleName = family.annotation().getSimpleName();

        assertThat(family.name()).isEqualTo(Character.toLowerCase(simpleName.charAt(0)) + simpleName.substring(1));
        assertThat(Vocabulary.ofAnnotation(family.annotation().getName())).contains(family);
    }

    @ParameterizedTest
    @MethodSource("families")
    void hasOneAnnotationMemberForEachKeyword(Family family) {
        Map<String, Object> members = new TreeMap<>();
        for (Method member : family.annotation().getDeclaredMethods()) {
            Object absent = member.getDefaultValue();
            members.put(member.getName(), absent instanceof String[] texts ? List.of(texts) : absent);
        }
        Map<String, Object> keywords = new TreeMap<>();
        family.keywords()
                .forEach(
                        keyword -> keywords.put(keyword.member(), keyword.kind().absent()));

        assertThat(members).isEqualTo(keywords);
    }

    @ParameterizedTest
    @MethodSource("families")
    void hasAMemberInEach(Family family) throws NoSuchMethodException {
        Method member = Each.class.getMethod(family.name());

        assertThat(member.getReturnType().getComponentType()).isEqualTo(family.annotation());
    }

    @ParameterizedTest
    @MethodSource("families")
    void statesNothingByItsDefaults(Family family) {
        Map<String, Object> defaults = new TreeMap<>();
        family.keywords()
                .forEach(
                        keyword -> defaults.put(keyword.member(), keyword.kind().absent()));

        assertThat(family.ofMembers(defaults)).isEmpty();
        assertThat(family.ofMembers(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAnEqualConstraintFromItsOwnKeywords(Keywords keywords) {
        Constraint constraint = only(keywords);

        assertThat(constraint.keywords()).isEqualTo(keywords);
        assertThat(only(constraint.keywords())).isEqualTo(constraint).hasSameHashCodeAs(constraint);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAnEqualConstraintFromItsAnnotationMembers(Keywords keywords) {
        Constraint constraint = only(keywords);
        Family family = Vocabulary.of(constraint);

        assertThat(family.name()).isEqualTo(constraint.family());
        assertThat(family.members(constraint)).hasSameSizeAs(keywords.values());
        assertThat(family.ofMembers(family.members(constraint))).contains(constraint);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAnEqualConstraintFromItsFactoryArguments(Keywords keywords) throws ReflectiveOperationException {
        Constraint constraint = only(keywords);
        Family family = Vocabulary.of(constraint);
        Class<?>[] types =
                family.keywords().stream().map(VocabularyTest::parameterType).toArray(Class<?>[]::new);

        Object again = family.rule()
                .getMethod("of", types)
                .invoke(null, family.arguments(constraint).toArray());

        assertThat(again).isEqualTo(constraint);
    }

    private static Class<?> parameterType(Keyword keyword) {
        return switch (keyword.kind()) {
            case NUMBER, TEXT, VALUE -> String.class;
            case COUNT -> int.class;
            case FLAG -> boolean.class;
            case VALUES -> List.class;
        };
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAnEqualConstraintFromEach(Keywords keywords) {
        Each.Rule rule = Each.Rule.of(2, only(keywords));

        assertThat(Each.Rule.ofMembers(rule.members())).isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesOnlyValuesOfItsTypes(Keywords keywords) {
        Constraint constraint = only(keywords);
        List<Object> values = Arrays.asList(null, true, 7.25, "~", List.of(1, 1.0, 2, 3), Map.of(), new Object());
        Set<JsonType> refused = new TreeSet<>();
        for (Object value : values) {
            if (constraint.judge(value).isPresent()) {
                refused.add(JsonType.of(value));
            }
        }

        assertThat(constraint.types()).isNotEmpty().containsAll(refused);
    }

    @ParameterizedTest
    @MethodSource("families")
    void letsItsAnnotationStandWhereGeneratedCodePutsIt(Family family) {
        Class<? extends Annotation> annotation = family.annotation();

        assertThat(annotation.getAnnotation(java.lang.annotation.Target.class))
                .isEqualTo(PropertyName.class.getAnnotation(java.lang.annotation.Target.class));
        assertThat(annotation
                        .getAnnotation(java.lang.annotation.Retention.class)
                        .value())
                .isEqualTo(java.lang.annotation.RetentionPolicy.CLASS);
    }

    private static Constraint only(Keywords keywords) {
        List<Constraint> constraints = Vocabulary.read(keywords);
        assertThat(constraints).hasSize(1);
        return constraints.get(0);
    }
}
