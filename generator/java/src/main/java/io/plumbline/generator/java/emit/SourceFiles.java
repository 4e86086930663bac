package io.plumbline.generator.java.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.naming.JavaNames;
import io.plumbline.generator.java.output.GeneratedFile;
import java.util.Optional;

/**
 * Turns types into source files.
 *
 * <p>Classes of {@code java.lang} need no import, except where a generated class of the same package hides one of them.
 */
public final class SourceFiles {

    private static final String INDENT = "    ";

    private final JavaNames names;
    private final Optional<AnnotationSpec> suppression;

    /** For one generation. */
    public SourceFiles(Emission emission) {
        this.names = emission.names();
        this.suppression = emission.suppress();
    }

    /** The file of a type of the package. */
    public GeneratedFile of(String packageName, TypeSpec type) {
        boolean hidden = packageName.equals(names.packages().model()) && names.hidesJavaLang();
        String source = JavaFile.builder(packageName, suppressing(type))
                .indent(INDENT)
                .skipJavaLangImports(!hidden)
                .build()
                .toString();
        return new GeneratedFile(packageName.replace('.', '/') + "/" + type.name() + ".java", source);
    }

    /**
     * The type, in which is suppressed what is suppressed in all; emitters see to that themselves where they suppress
     * more, and of records, of which JavaPoet gives no builder again.
     */
    private TypeSpec suppressing(TypeSpec type) {
        ClassName name = ClassName.get(SuppressWarnings.class);
        boolean isDone = type.kind() == TypeSpec.Kind.RECORD
                || type.annotations().stream()
                        .anyMatch(annotation -> annotation.type().equals(name));
        return isDone || suppression.isEmpty()
                ? type
                : type.toBuilder().addAnnotation(suppression.get()).build();
    }

    /** The file of the type that has this name. */
    public GeneratedFile of(ClassName name, TypeSpec type) {
        return of(name.packageName(), type);
    }
}
