package io.plumbline.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Variables that show at a glance to demand nothing, as most do: there is no need to remember them. */
final class Unannotated {

    private Unannotated() {}

    /** Whether it is a variable of a type without arguments, and neither it nor its type bears annotations. */
    static boolean is(Element element) {
        if (!(element instanceof VariableElement) || !element.getAnnotationMirrors().isEmpty()) {
            return false;
        }
        TypeMirror type = element.asType();
        boolean isPlain = type.getKind().isPrimitive()
                || (type.getKind() == TypeKind.DECLARED
                        && ((DeclaredType) type)
                                .getTypeArguments()
                                .isEmpty());
        return isPlain && type.getAnnotationMirrors().isEmpty();
    }
}
