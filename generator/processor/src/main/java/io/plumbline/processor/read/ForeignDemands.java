package io.plumbline.processor.read;

import io.plumbline.processor.demand.Demand;
import io.plumbline.processor.demand.ForeignAnnotations;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What annotations of other libraries demand: on the declaration, and on its type and the types of elements inside as
 * far as the compiler shows them.
 */
final class ForeignDemands {

    private static final int DEEPEST = 4;

    private ForeignDemands() {}

    /**
     * Finds what is demanded of an element's values.
     *
     * @param action takes the depth of what must keep the demand, 0 for the value itself, and the demand
     */
    static void in(Element element, BiConsumer<Integer, Demand> action) {
        List<? extends AnnotationMirror> declared = element.getAnnotationMirrors();
        boolean isState = element.getKind() == ElementKind.FIELD
                && !element.getModifiers().contains(Modifier.FINAL);
        read(declared, isState, 0, action);
        TypeMirror type = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
        ofType(type, names(declared), isState, 0, action);
    }

    /** An annotation that fits both is one of the declaration, though javac shows it on the type too. */
    private static void ofType(
            TypeMirror type, Set<String> declared, boolean isState, int depth, BiConsumer<Integer, Demand> action) {
        List<? extends AnnotationMirror> own = type.getAnnotationMirrors();
        if (!own.isEmpty()) {
            List<? extends AnnotationMirror> further = own.stream()
                    .filter(one -> !declared.contains(StatedConstraint.name(one)))
                    .toList();
            read(further, isState, depth, action);
        }
        if (depth == DEEPEST) {
            return;
        }
        if (type instanceof ArrayType array) {
            ofType(array.getComponentType(), declared, isState, depth + 1, action);
        } else if (type instanceof DeclaredType holder
                && !holder.getTypeArguments().isEmpty()) {
            List<? extends TypeMirror> arguments = holder.getTypeArguments();
            ofType(arguments.get(arguments.size() - 1), Set.of(), isState, depth + 1, action);
        }
    }

    private static void read(
            List<? extends AnnotationMirror> annotations,
            boolean isState,
            int depth,
            BiConsumer<Integer, Demand> action) {
        for (AnnotationMirror annotation : annotations) {
            ForeignAnnotations.in(annotation, StatedConstraint.name(annotation), isState)
                    .forEach(demand -> action.accept(depth, demand));
        }
    }

    private static Set<String> names(List<? extends AnnotationMirror> annotations) {
        return annotations.isEmpty()
                ? Set.of()
                : annotations.stream().map(StatedConstraint::name).collect(Collectors.toSet());
    }
}
