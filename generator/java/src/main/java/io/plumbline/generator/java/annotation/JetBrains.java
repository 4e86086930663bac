package io.plumbline.generator.java.annotation;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.plumbline.generator.java.naming.TypeReference;
import java.util.List;

/**
 * JetBrains' annotations, by which IntelliJ IDEA shows and checks ranges while one types.
 *
 * <p>Only {@code @Range}, which is for primitive integers. Nullness is said by JSpecify's annotations, which IntelliJ
 * IDEA reads, and saying it twice could only confuse.
 */
@AutoService(FrameworkAnnotations.class)
public final class JetBrains implements FrameworkAnnotations {

    private static final ClassName RANGE = TypeReference.of("org.jetbrains.annotations.Range");

    @Override
    public String key() {
        return "jetbrains";
    }

    @Override
    public List<AnnotationSpec> of(Subject subject) {
        if (!subject.isInteger() || !subject.type().isPrimitive()) {
            return List.of();
        }
        return Limits.closed(subject)
                .map(range -> AnnotationSpec.builder(RANGE)
                        .addMember("from", Limits.literal(range.from()))
                        .addMember("to", Limits.literal(range.to()))
                        .build())
                .stream()
                .toList();
    }
}
