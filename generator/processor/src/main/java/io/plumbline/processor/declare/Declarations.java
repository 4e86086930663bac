package io.plumbline.processor.declare;

import io.plumbline.processor.read.StatedConstraint;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.JsonType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds constraints that contradict themselves, that cannot be read, or that stand on a type they say nothing about.
 */
public final class Declarations {

    private final JsonTypes jsonTypes;

    /** Works with any compiler's model of the program. */
    public Declarations(Elements elements, Types types) {
        this.jsonTypes = new JsonTypes(elements, types);
    }

    /** What is wrong with the constraints that stand on the element itself. */
    public List<Fault> check(Element element) {
        List<Fault> faults = new ArrayList<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            StatedConstraint.in(
                    annotation,
                    stated -> fault(element, stated)
                            .ifPresent(text -> faults.add(
                                    new Fault(annotation, stated.constraint().family(), text))),
                    (family, unreadable) -> faults.add(new Fault(annotation, family, unreadable)));
        }
        return faults;
    }

    private Optional<String> fault(Element element, StatedConstraint stated) {
        Optional<String> contradiction = stated.constraint().contradiction();
        if (contradiction.isPresent()) {
            return contradiction;
        }
        TypeMirror type = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
        boolean isSpread = element instanceof VariableElement variable && isVariableArity(variable);
        Optional<TypeMirror> inner = isSpread && stated.depth() == 0 ? jsonTypes.element(type) : Optional.empty();
        boolean spreads = inner.isPresent()
                && misplaced(inner.get(), 0, stated.constraint()).isEmpty();
        return spreads ? Optional.empty() : misplaced(type, stated.depth(), stated.constraint());
    }

    private static boolean isVariableArity(VariableElement variable) {
        return variable.getEnclosingElement() instanceof ExecutableElement method
                && method.isVarArgs()
                && method.getParameters().indexOf(variable)
                        == method.getParameters().size() - 1;
    }

    private Optional<String> misplaced(TypeMirror type, int depth, Constraint constraint) {
        Optional<JsonType> json = jsonTypes.of(type);
        if (depth > 0) {
            boolean scalar = json.isPresent() && json.get() != JsonType.ARRAY && json.get() != JsonType.OBJECT;
            return scalar
                    ? Optional.of(type + " has no elements")
                    : jsonTypes.element(type).flatMap(element -> misplaced(element, depth - 1, constraint));
        }
        return json.filter(found -> !constraint.types().contains(found))
                .map(found -> "applies to " + nouns(constraint) + ", not to " + type);
    }

    private static String nouns(Constraint constraint) {
        return constraint.types().stream()
                .sorted()
                .map(type -> type.name().toLowerCase(Locale.ROOT) + "s")
                .collect(Collectors.joining(" and "));
    }
}
