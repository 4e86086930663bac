package io.plumbline.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The methods that lambdas implement. */
final class FunctionalMethods {

    private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

    private final Map<TypeElement, Optional<ExecutableElement>> known = new HashMap<>();

    /**
     * The one abstract method of a functional interface; empty where there is none or it is declared more than once.
     */
    Optional<ExecutableElement> of(@Nullable TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return Optional.empty();
        }
        Optional<ExecutableElement> method = known.get(element);
        if (method == null) {
            method = find(element);
            known.put(element, method);
        }
        return method;
    }

    private static Optional<ExecutableElement> find(TypeElement type) {
        ExecutableElement found = null;
        Deque<TypeElement> open = new ArrayDeque<>(Set.of(type));
        while (!open.isEmpty()) {
            TypeElement next = open.pop();
            for (Element member : next.getEnclosedElements()) {
                if (isAbstract(member)) {
                    if (found != null) {
                        return Optional.empty();
                    }
                    found = (ExecutableElement) member;
                }
            }
            for (TypeMirror parent : next.getInterfaces()) {
                if (((DeclaredType) parent).asElement() instanceof TypeElement element) {
                    open.push(element);
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isAbstract(Element member) {
        return member instanceof ExecutableElement method
                && method.getModifiers().contains(Modifier.ABSTRACT)
                && !OF_OBJECT.contains(method.getSimpleName().toString());
    }
}
