package io.plumbline.processor.flow;

import com.sun.source.util.JavacTask;
import io.plumbline.processor.library.Callee;
import io.plumbline.processor.read.ExpectationReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What stays the same through one compilation; whatever takes long to find out is found out once. */
public class Program {

    private final ExpectationReader reader;
    private final Types types;
    private final Map<ExecutableElement, Callee> callees = new HashMap<>();
    private final Map<Element, TypeKind> boxes = new HashMap<>();
    private final @Nullable Element string;

    /** What is compiled by a task. */
    public Program(JavacTask task, ExpectationReader reader) {
        this.reader = reader;
        this.types = task.getTypes();
        Elements elements = task.getElements();
        this.string = elements.getTypeElement("java.lang.String");
        for (TypeKind kind : TypeKind.values()) {
            if (kind.isPrimitive()) {
                boxes.put(types.boxedClass(types.getPrimitiveType(kind)), kind);
            }
        }
    }

    ExpectationReader reader() {
        return reader;
    }

    /** The method as the library of well-known methods sees it. */
    Callee callee(ExecutableElement method) {
        Callee callee = callees.get(method);
        if (callee == null) {
            callee = read(method);
            callees.put(method, callee);
        }
        return callee;
    }

    private Callee read(ExecutableElement method) {
        boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
        String owner = method.getEnclosingElement() instanceof TypeElement type
                ? type.getQualifiedName().toString()
                : "";
        return Callee.of(
                owner,
                method.getSimpleName().toString(),
                erasedParameters(method),
                isConstructor || method.getModifiers().contains(Modifier.STATIC),
                isConstructor ? TypeKind.DECLARED : method.getReturnType().getKind());
    }

    /** A method's parameter types, erased and spelled as reflection does for classes that are not nested. */
    private List<String> erasedParameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> types.erasure(parameter.asType()).toString())
                .toList();
    }

    /** The primitive kind of a primitive or boxed type, else the type's own kind. */
    TypeKind unboxed(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return type.getKind();
        }
        TypeKind kind = boxes.get(((DeclaredType) type).asElement());
        return kind == null ? TypeKind.DECLARED : kind;
    }

    boolean isText(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().equals(string);
    }
}
