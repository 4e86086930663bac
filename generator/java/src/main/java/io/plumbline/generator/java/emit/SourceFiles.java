package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.naming.JavaNames;
import io.plumbline.generator.java.output.GeneratedFile;

/**
 * Turns types into source files.
 *
 * <p>Classes of {@code java.lang} need no import, except where a generated class of the same package hides one of them.
 */
public final class SourceFiles {

    private static final String INDENT = "    ";

    private final JavaNames names;

    /** For one generation. */
    public SourceFiles(JavaNames names) {
        this.names = names;
    }

    /** The file of a type of the package. */
    public GeneratedFile of(String packageName, TypeSpec type) {
        boolean hidden = packageName.equals(names.packages().model()) && names.hidesJavaLang();
        String source = JavaFile.builder(packageName, type)
                .indent(INDENT)
                .skipJavaLangImports(!hidden)
                .build()
                .toString();
        return new GeneratedFile(packageName.replace('.', '/') + "/" + type.name() + ".java", source);
    }

    /** The file of the type that has this name. */
    public GeneratedFile of(ClassName name, TypeSpec type) {
        return of(name.packageName(), type);
    }
}
