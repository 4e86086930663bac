package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.output.GeneratedFile;

/** Turns a type into its source file. */
public final class SourceFiles {

    private static final String INDENT = "    ";

    private SourceFiles() {}

    /**
     * The file of a type.
     *
     * <p>Classes of {@code java.lang} are imported by name, since a generated class of the package may have such a name
     * too.
     */
    public static GeneratedFile of(String packageName, TypeSpec type) {
        String source =
                JavaFile.builder(packageName, type).indent(INDENT).build().toString();
        return new GeneratedFile(packageName.replace('.', '/') + "/" + type.name() + ".java", source);
    }

    /** The file of the type that has this name. */
    public static GeneratedFile of(ClassName name, TypeSpec type) {
        return of(name.packageName(), type);
    }
}
