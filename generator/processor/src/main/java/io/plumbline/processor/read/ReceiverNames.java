package io.plumbline.processor.read;

import io.plumbline.runtime.constraint.Constraint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * What messages call a receiver of values: the contract's name for it where an annotation tells, else the name in Java.
 */
final class ReceiverNames {

    private static final String PROPERTY_NAME = Constraint.class.getPackageName() + ".PropertyName";

    /** Class files without parameter names make javac invent these. */
    private static final Pattern INVENTED = Pattern.compile("arg\\d+");

    private ReceiverNames() {}

    static String of(Element element) {
        return property(element).orElseGet(() -> element.getSimpleName().toString());
    }

    static String ofParameter(ExecutableElement method, int index) {
        VariableElement parameter = method.getParameters().get(index);
        String declared = parameter.getSimpleName().toString();
        return property(parameter)
                .orElseGet(() -> INVENTED.matcher(declared).matches() ? substitute(method, index) : declared);
    }

    private static String substitute(ExecutableElement method, int index) {
        if (method.getKind() != ElementKind.CONSTRUCTOR) {
            return method.getSimpleName().toString();
        }
        List<? extends RecordComponentElement> components =
                method.getEnclosingElement() instanceof TypeElement type ? type.getRecordComponents() : List.of();
        return components.size() == method.getParameters().size()
                ? of(components.get(index))
                : method.getParameters().get(index).getSimpleName().toString();
    }

    private static Optional<String> property(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (StatedConstraint.name(annotation).equals(PROPERTY_NAME)) {
                return annotation.getElementValues().values().stream()
                        .map(AnnotationValue::getValue)
                        .map(Object::toString)
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
