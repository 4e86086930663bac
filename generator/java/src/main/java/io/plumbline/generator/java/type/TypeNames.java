package io.plumbline.generator.java.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the Java type of a use: primitive where one stands alone, boxed in type arguments, with its nullness. */
public final class TypeNames {

    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Nullable.class).build();

    private TypeNames() {}

    /** The type of a value that is there: primitive where there is one, no nullness outside of type arguments. */
    public static TypeName plain(Use use) {
        Shape shape = use.shape();
        if (shape instanceof Shape.Direct direct) {
            return direct.type();
        }
        if (shape instanceof Shape.Formatted formatted) {
            return formatted.type();
        }
        if (shape instanceof Shape.Named named) {
            return named.type();
        }
        if (shape instanceof Shape.Elements list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), argument(list.element()));
        }
        if (shape instanceof Shape.Entries map) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), argument(map.value()));
        }
        return shape instanceof Shape.Encoded encoded ? plain(encoded.content()) : ClassName.get(Object.class);
    }

    /** The type as an argument of a generic type. */
    public static TypeName argument(Use use) {
        return use.admitsNull() ? nullable(plain(use)) : plain(use).box();
    }

    /** The type of a place that may be empty. */
    public static TypeName nullable(TypeName type) {
        return type.box().annotated(NULLABLE);
    }
}
