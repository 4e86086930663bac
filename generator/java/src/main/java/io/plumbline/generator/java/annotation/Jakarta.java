package io.plumbline.generator.java.annotation;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.plumbline.generator.java.naming.TypeReference;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.java.type.Shape;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Items;
import io.plumbline.runtime.constraint.Properties;
import io.plumbline.runtime.constraint.WholeNumbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Jakarta Validation 3, which Hibernate Validator and Spring enforce.
 *
 * <p>Its {@code @Pattern} matches whole strings and its {@code @Size} counts chars, so searches are written as whole
 * matches and lengths too where code points and chars can differ. It has nothing for {@code multipleOf},
 * {@code uniqueItems} and formats. Of {@code double} the standard says that support is left to providers; Hibernate
 * Validator takes them exactly.
 */
@AutoService(FrameworkAnnotations.class)
public final class Jakarta implements FrameworkAnnotations {

    private static final String CONSTRAINTS = "jakarta.validation.constraints.";
    private static final ClassName VALID = TypeReference.of("jakarta.validation.Valid");
    private static final ClassName NOT_NULL = TypeReference.of(CONSTRAINTS + "NotNull");
    private static final ClassName MIN = TypeReference.of(CONSTRAINTS + "Min");
    private static final ClassName MAX = TypeReference.of(CONSTRAINTS + "Max");
    private static final ClassName DECIMAL_MIN = TypeReference.of(CONSTRAINTS + "DecimalMin");
    private static final ClassName DECIMAL_MAX = TypeReference.of(CONSTRAINTS + "DecimalMax");
    private static final ClassName SIZE = TypeReference.of(CONSTRAINTS + "Size");
    private static final ClassName PATTERN = TypeReference.of(CONSTRAINTS + "Pattern");
    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    @Override
    public String key() {
        return "jakarta";
    }

    @Override
    public boolean areOfDeclarations() {
        return true;
    }

    @Override
    public List<AnnotationSpec> of(Subject subject) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (!subject.orNull() && !subject.type().isPrimitive()) {
            annotations.add(AnnotationSpec.builder(NOT_NULL).build());
        }
        if (subject.hasParts()) {
            annotations.add(AnnotationSpec.builder(VALID).build());
        }
        annotations.addAll(limits(subject));
        return annotations;
    }

    private static List<AnnotationSpec> limits(Subject subject) {
        List<Constraint> constraints = subject.constraints();
        if (subject.isInteger() || subject.is(BigInteger.class)) {
            WholeNumbers numbers = Limits.whole(subject);
            return bounds(bound(numbers.least()), bound(numbers.greatest()));
        }
        if (subject.is(BigDecimal.class) || subject.is(double.class)) {
            return bounds(Limits.lower(constraints), Limits.upper(constraints));
        }
        if (subject.is(String.class)) {
            return text(Texts.of(constraints));
        }
        if (subject.use().shape() instanceof Shape.Elements) {
            return size(Limits.sizes(constraints, Items.Rule.class));
        }
        return subject.use().shape() instanceof Shape.Entries
                ? size(Limits.sizes(constraints, Properties.Rule.class))
                : List.of();
    }

    private static Optional<Limits.Bound> bound(@Nullable BigInteger value) {
        return Optional.ofNullable(value).map(whole -> new Limits.Bound(new BigDecimal(whole), true));
    }

    private static List<AnnotationSpec> bounds(Optional<Limits.Bound> lower, Optional<Limits.Bound> upper) {
        return Stream.concat(
                        lower.map(bound -> bound(bound, MIN, DECIMAL_MIN)).stream(),
                        upper.map(bound -> bound(bound, MAX, DECIMAL_MAX)).stream())
                .toList();
    }

    private static AnnotationSpec bound(Limits.Bound bound, ClassName whole, ClassName decimal) {
        BigDecimal value = bound.value();
        boolean isLong = value.compareTo(LEAST_LONG) >= 0
                && value.compareTo(GREATEST_LONG) <= 0
                && value.stripTrailingZeros().scale() <= 0;
        if (isLong && bound.inclusive()) {
            return AnnotationSpec.builder(whole)
                    .addMember("value", Limits.literal(value.longValueExact()))
                    .build();
        }
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(decimal).addMember("value", StringLiteral.of(value.toString()));
        return bound.inclusive()
                ? annotation.build()
                : annotation.addMember("inclusive", "$L", false).build();
    }

    private static List<AnnotationSpec> text(Texts texts) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (texts.isLengthLimited() && texts.isLengthInChars()) {
            annotations.addAll(size(texts.lengths()));
        } else if (texts.isLengthLimited()) {
            annotations.add(pattern(texts.length()));
        }
        texts.patterns().forEach(each -> annotations.add(pattern(each)));
        texts.alternatives().ifPresent(each -> annotations.add(pattern(each)));
        return annotations;
    }

    private static AnnotationSpec pattern(String expression) {
        return AnnotationSpec.builder(PATTERN)
                .addMember("regexp", StringLiteral.of(expression))
                .build();
    }

    private static List<AnnotationSpec> size(WholeNumbers sizes) {
        BigInteger least = sizes.least();
        BigInteger greatest = sizes.greatest();
        AnnotationSpec.Builder size = AnnotationSpec.builder(SIZE);
        if (least != null && least.signum() > 0) {
            size.addMember("min", "$L", least);
        }
        if (greatest != null) {
            size.addMember("max", "$L", greatest);
        }
        AnnotationSpec built = size.build();
        return built.members().isEmpty() ? List.of() : List.of(built);
    }
}
