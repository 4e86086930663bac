package io.plumbline.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Variables that show at a glance to demand nothing, as most do: there is no need to remember them. */
final class Unannotated {

    private Unannotated() {}

    /** Whether it is a variable, and neither it nor its type bears annotations at any depth. */
    static boolean is(Element element) {
        return element instanceof VariableElement
                && element.getAnnotationMirrors().isEmpty()
                && is(element.asType());
    }

    private static boolean is(TypeMirror type) {
        if (!type.getAnnotationMirrors().isEmpty()) {
            return false;
        }
        if (type instanceof ArrayType array) {
            return is(array.getComponentType());
        }
        return type.getKind().isPrimitive()
                || (type instanceof DeclaredType declared && areAll(declared.getTypeArguments()));
    }

    private static boolean areAll(Iterable<? extends TypeMirror> types) {
        for (TypeMirror type : types) {
            if (!is(type)) {
                return false;
            }
        }
        return true;
    }
}
