package io.plumbline.generator.java.emit;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Annotations that tell tools what to do with a generated class. */
public final class Markers {

    private Markers() {}

    /** Marks a class as generated, without a date, so that static analysis can pass over it. */
    public static AnnotationSpec generated() {
        return AnnotationSpec.builder(Generated.class)
                .addMember("value", "$S", "io.plumbline")
                .build();
    }

    /** Suppresses warnings. */
    static AnnotationSpec suppress(List<String> warnings) {
        AnnotationSpec.Builder suppression = AnnotationSpec.builder(SuppressWarnings.class);
        warnings.forEach(warning -> suppression.addMember("value", "$S", warning));
        return suppression.build();
    }
}
