package io.plumbline.generator.java.annotation;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.record.Argument;
import io.plumbline.generator.java.record.PresenceRow;
import io.plumbline.generator.java.type.Shape;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.generator.java.type.Use;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Type;
import io.plumbline.runtime.value.Presence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes declarations and types with the annotations of the frameworks that the user chose. */
public final class Annotated {

    private final List<FrameworkAnnotations> frameworks;
    private final ApiModel model;

    /** For one model. */
    public Annotated(List<FrameworkAnnotations> frameworks, ApiModel model) {
        this.frameworks = List.copyOf(frameworks);
        this.model = model;
    }

    /** What is written before the declaration of a parameter, record component or field. */
    public List<AnnotationSpec> declaration(Argument argument) {
        boolean isWrapped = argument.presence() == PresenceRow.OPTIONAL_NULLABLE;
        // of a presence nothing can be said but that it is there
        Use use = isWrapped ? new Use(new Shape.Tree(), false, List.of()) : argument.use();
        TypeName type = isWrapped ? ClassName.get(Presence.class) : argument.type();
        Subject subject = subject(use, type, argument.presence().isNullable());
        return frameworks.stream()
                .filter(FrameworkAnnotations::areOfDeclarations)
                .flatMap(framework -> framework.of(subject).stream())
                .toList();
    }

    /** The argument's type, with its nullness and all that belongs into types. */
    public TypeName type(Argument argument) {
        if (frameworks.isEmpty()) {
            return argument.type();
        }
        Use use = argument.use();
        if (argument.presence() == PresenceRow.OPTIONAL_NULLABLE) {
            return ParameterizedTypeName.get(ClassName.get(Presence.class), argument(use.present(), ofTypes()));
        }
        TypeName plain = plain(use, frameworks);
        return argument.presence().isNullable()
                ? annotated(TypeNames.nullable(plain), use, true, ofTypes())
                : annotated(plain, use, false, ofTypes());
    }

    /** The warnings under which tools of the frameworks would judge generated code. */
    public List<String> suppressed() {
        return frameworks.stream()
                .map(FrameworkAnnotations::suppressed)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<FrameworkAnnotations> ofTypes() {
        return frameworks.stream()
                .filter(framework -> !framework.areOfDeclarations())
                .toList();
    }

    /** As {@link TypeNames#plain}, with what the frameworks know of elements. */
    private TypeName plain(Use use, List<FrameworkAnnotations> known) {
        if (use.shape() instanceof Shape.Elements list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), argument(list.element(), known));
        }
        if (use.shape() instanceof Shape.Entries map) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), argument(map.value(), known));
        }
        return use.shape() instanceof Shape.Encoded encoded ? plain(encoded.content(), known) : TypeNames.plain(use);
    }

    private TypeName argument(Use use, List<FrameworkAnnotations> known) {
        boolean orNull = use.admitsNull();
        TypeName plain = plain(use, known);
        return annotated(orNull ? TypeNames.nullable(plain) : plain.box(), use, orNull, known);
    }

    private TypeName annotated(TypeName type, Use use, boolean orNull, List<FrameworkAnnotations> known) {
        Subject subject = subject(use, type, orNull);
        List<AnnotationSpec> annotations = known.stream()
                .flatMap(framework -> framework.of(subject).stream())
                .toList();
        return annotations.isEmpty() ? type : type.annotated(annotations);
    }

    private Subject subject(Use use, TypeName type, boolean orNull) {
        Use content = use;
        while (content.shape() instanceof Shape.Encoded encoded) {
            content = encoded.content();
        }
        return new Subject(content, type, orNull, hasParts(content.shape()));
    }

    private boolean hasParts(Shape shape) {
        return shape instanceof Shape.Named named
                && !(model.definition(named.key()).use().type() instanceof Type.Enumeration);
    }
}
