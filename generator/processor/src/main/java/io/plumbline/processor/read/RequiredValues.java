package io.plumbline.processor.read;

import io.plumbline.runtime.constraint.Constraint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Which parameters of builders, their stages and the records that they build take no null. */
final class RequiredValues {

    private static final String REQUIRES = Constraint.class.getPackageName() + ".Requires";

    private final Map<TypeElement, Set<String>> byBuilder = new HashMap<>();

    /** Whether the parameter at an index is that of a value which {@code build()} requires. */
    boolean contain(ExecutableElement method, int index) {
        if (!(method.getEnclosingElement() instanceof TypeElement type)) {
            return false;
        }
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            return type.getKind() == ElementKind.RECORD && isOfComponent(type, method, index);
        }
        boolean isSetter = type.getNestingKind() == NestingKind.MEMBER
                && method.getParameters().size() == 1
                && method.getReturnType() instanceof DeclaredType;
        return isSetter && named(type).contains(method.getSimpleName().toString());
    }

    private boolean isOfComponent(TypeElement type, ExecutableElement constructor, int index) {
        List<? extends RecordComponentElement> components = type.getRecordComponents();
        if (components.size() != constructor.getParameters().size()) {
            return false;
        }
        for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
            if (nested.getSimpleName().contentEquals("Builder")) {
                return required(nested)
                        .contains(components.get(index).getSimpleName().toString());
            }
        }
        return false;
    }

    /** The names required by a builder, or by the builder that a stage permits. */
    private Set<String> named(TypeElement type) {
        if (type.getKind() != ElementKind.INTERFACE) {
            return required(type);
        }
        return type.getPermittedSubclasses().size() == 1
                        && type.getPermittedSubclasses().get(0) instanceof DeclaredType only
                        && only.asElement() instanceof TypeElement builder
                ? required(builder)
                : Set.of();
    }

    private Set<String> required(TypeElement builder) {
        return byBuilder.computeIfAbsent(builder, RequiredValues::read);
    }

    private static Set<String> read(TypeElement builder) {
        for (ExecutableElement method : ElementFilter.methodsIn(builder.getEnclosedElements())) {
            for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
                if (StatedConstraint.name(annotation).equals(REQUIRES)) {
                    return names(annotation);
                }
            }
        }
        return Set.of();
    }

    private static Set<String> names(AnnotationMirror annotation) {
        Set<String> names = new HashSet<>();
        for (AnnotationValue value : annotation.getElementValues().values()) {
            if (value.getValue() instanceof List<?> all) {
                all.forEach(one -> names.add(String.valueOf(((AnnotationValue) one).getValue())));
            }
        }
        return names;
    }
}
