package io.plumbline.generator.java.annotation;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.plumbline.generator.java.naming.TypeReference;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.runtime.constraint.JsonType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Checker Framework's value checker, which takes one annotation of a type: the one that says most.
 *
 * <p>It knows the sizes of arrays and strings and not those of collections, and counts chars: the greatest length is
 * twice that in code points where the two can differ. Of what a string must match it learns in one expression, lengths
 * included.
 */
@AutoService(FrameworkAnnotations.class)
public final class Checker implements FrameworkAnnotations {

    private static final String VALUE = "org.checkerframework.common.value.qual.";
    private static final ClassName INT_RANGE = TypeReference.of(VALUE + "IntRange");
    private static final ClassName INT_VAL = TypeReference.of(VALUE + "IntVal");
    private static final ClassName STRING_VAL = TypeReference.of(VALUE + "StringVal");
    private static final ClassName MATCHES_REGEX = TypeReference.of(VALUE + "MatchesRegex");
    private static final ClassName ARRAY_LEN_RANGE = TypeReference.of(VALUE + "ArrayLenRange");
    private static final ClassName MIN_LEN = TypeReference.of(VALUE + "MinLen");

    /** The checker forgets single values when there are more of them. */
    private static final int MOST_VALUES = 10;

    private static final int DIGITS_OF_A_LONG = 19;

    @Override
    public String key() {
        return "checker";
    }

    @Override
    public Optional<String> suppressed() {
        return Optional.of("value");
    }

    @Override
    public List<AnnotationSpec> of(Subject subject) {
        Optional<AnnotationSpec> only = Optional.empty();
        if (subject.isInteger()) {
            only = integers(subject).or(() -> Limits.closed(subject).map(Checker::range));
        } else if (subject.is(String.class)) {
            only = text(Texts.of(subject.constraints()));
        }
        return only.stream().toList();
    }

    private static AnnotationSpec range(Limits.Closed range) {
        return AnnotationSpec.builder(INT_RANGE)
                .addMember("from", Limits.literal(range.from()))
                .addMember("to", Limits.literal(range.to()))
                .build();
    }

    private static Optional<AnnotationSpec> integers(Subject subject) {
        return Limits.values(subject.constraints())
                .map(all -> all.stream()
                        .flatMap(value -> whole(value, subject))
                        .map(Limits::literal)
                        .toList())
                .flatMap(all -> values(INT_VAL, all));
    }

    /** The value, if it is a number that the Java type holds. */
    private static Stream<Long> whole(Object value, Subject subject) {
        if (JsonType.of(value) != JsonType.NUMBER) {
            return Stream.empty();
        }
        BigDecimal number = new BigDecimal(value.toString());
        boolean isHeld = number.precision() - number.scale() <= DIGITS_OF_A_LONG
                && number.stripTrailingZeros().scale() <= 0
                && number.toBigInteger().bitLength() < (subject.is(int.class) ? Integer.SIZE : Long.SIZE);
        return isHeld ? Stream.of(number.longValueExact()) : Stream.empty();
    }

    private static Optional<AnnotationSpec> values(ClassName annotation, List<CodeBlock> values) {
        if (values.isEmpty() || values.size() > MOST_VALUES) {
            return Optional.empty();
        }
        AnnotationSpec.Builder all = AnnotationSpec.builder(annotation);
        values.forEach(value -> all.addMember("value", value));
        return Optional.of(all.build());
    }

    private static Optional<AnnotationSpec> text(Texts texts) {
        List<String> listed = texts.values().orElse(List.of());
        if (!listed.isEmpty()) {
            boolean areConstants = listed.stream().allMatch(StringLiteral::isConstant);
            return (areConstants
                            ? values(
                                    STRING_VAL,
                                    listed.stream().map(StringLiteral::of).toList())
                            : Optional.<AnnotationSpec>empty())
                    .or(() -> texts.alternatives().map(Checker::regex));
        }
        return texts.patterns().isEmpty() ? length(texts) : texts.everything().map(Checker::regex);
    }

    private static AnnotationSpec regex(String expression) {
        return AnnotationSpec.builder(MATCHES_REGEX)
                .addMember("value", StringLiteral.of(expression))
                .build();
    }

    private static Optional<AnnotationSpec> length(Texts texts) {
        BigInteger least = Objects.requireNonNullElse(texts.lengths().least(), BigInteger.ZERO);
        BigInteger most = texts.mostChars();
        if (!texts.isLengthLimited() || (most != null && most.compareTo(least) < 0)) {
            return Optional.empty();
        }
        boolean isOpen = most == null || most.bitLength() >= Integer.SIZE;
        return Optional.of(
                isOpen
                        ? AnnotationSpec.builder(MIN_LEN)
                                .addMember("value", "$L", least)
                                .build()
                        : AnnotationSpec.builder(ARRAY_LEN_RANGE)
                                .addMember("from", "$L", least)
                                .addMember("to", "$L", most)
                                .build());
    }
}
