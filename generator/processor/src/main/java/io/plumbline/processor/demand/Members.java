package io.plumbline.processor.demand;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The members of an annotation whose class is not known here, by name: as they are written, else as the annotation
 * declares them.
 *
 * <p>A member that the annotation at hand does not have, as another release of its library may, is absent.
 */
record Members(AnnotationMirror annotation) {

    /** A whole number, or what it is otherwise. */
    long number(String name, long otherwise) {
        return value(name) instanceof Number number ? number.longValue() : otherwise;
    }

    boolean flag(String name, boolean otherwise) {
        return value(name) instanceof Boolean flag ? flag : otherwise;
    }

    /** Text; empty where there is none. */
    String text(String name) {
        return value(name) instanceof String text ? text : "";
    }

    /** The members of an array as Java boxes them, enum constants by their names; none where there is no such array. */
    List<Object> list(String name) {
        List<Object> all = new ArrayList<>();
        if (value(name) instanceof List<?> list) {
            for (Object item : list) {
                Object value = ((AnnotationValue) item).getValue();
                all.add(
                        value instanceof VariableElement constant
                                ? constant.getSimpleName().toString()
                                : value);
            }
        }
        return all;
    }

    private @Nullable Object value(String name) {
        for (var member : annotation.getElementValues().entrySet()) {
            if (member.getKey().getSimpleName().contentEquals(name)) {
                return member.getValue().getValue();
            }
        }
        return annotation.getAnnotationType().asElement().getEnclosedElements().stream()
                .filter(member -> member.getSimpleName().contentEquals(name))
                .map(member -> ((ExecutableElement) member).getDefaultValue())
                .filter(value -> value != null)
                .map(AnnotationValue::getValue)
                .findFirst()
                .orElse(null);
    }
}
