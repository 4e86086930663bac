package io.plumbline.generator.java.surface;

import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.naming.Packages;
import java.util.regex.Pattern;

/**
 * Writes types as a surface does: without nullness, and without the package that the user chose.
 *
 * @param packages the generated packages
 */
public record SurfaceNames(Packages packages) {

    private static final Pattern ANNOTATION = Pattern.compile(" ?@[\\w.]+ ");

    /** The type's text. */
    public String of(TypeName type) {
        String text = ANNOTATION
                .matcher(type.toString())
                .replaceAll("")
                .replace(",", ", ")
                .replace(",  ", ", ");
        return text.replace(packages.base() + ".", "");
    }
}
