package io.plumbline.processor.declare;

import io.plumbline.runtime.constraint.JsonType;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which JSON type the values of a Java type have, where the Java type says it. */
final class JsonTypes {

    private static final Map<String, JsonType> BY_SUPERTYPE = Map.of(
            "java.lang.Boolean", JsonType.BOOLEAN,
            "java.lang.Number", JsonType.NUMBER,
            "java.lang.Character", JsonType.NUMBER,
            "java.lang.CharSequence", JsonType.STRING,
            "java.util.Collection", JsonType.ARRAY,
            "java.util.Map", JsonType.OBJECT);

    private final Elements elements;
    private final Types types;

    JsonTypes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** The JSON type of a Java type's values; empty where that can be any or is a matter of the type's own form. */
    Optional<JsonType> of(TypeMirror type) {
        return switch (type.getKind()) {
            case BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE -> Optional.of(JsonType.NUMBER);
            case BOOLEAN -> Optional.of(JsonType.BOOLEAN);
            case ARRAY -> isBytes((ArrayType) type) ? Optional.empty() : Optional.of(JsonType.ARRAY);
            case DECLARED -> ofDeclared((DeclaredType) type);
            default -> Optional.empty();
        };
    }

    /** The type of the elements that a value of the type holds; empty where it holds none or they can be anything. */
    Optional<TypeMirror> element(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return Optional.of(array.getComponentType());
        }
        if (type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()) {
            int last = declared.getTypeArguments().size() - 1;
            return Optional.<TypeMirror>of(declared.getTypeArguments().get(last))
                    .filter(t -> t.getKind() == TypeKind.DECLARED);
        }
        return Optional.empty();
    }

    private Optional<JsonType> ofDeclared(DeclaredType type) {
        Element element = type.asElement();
        if (element.getKind() == ElementKind.ENUM) {
            return Optional.empty();
        }
        TypeMirror erased = types.erasure(type);
        for (Map.Entry<String, JsonType> entry : BY_SUPERTYPE.entrySet()) {
            TypeElement supertype = elements.getTypeElement(entry.getKey());
            if (supertype != null && types.isSubtype(erased, types.erasure(supertype.asType()))) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** Bytes are a string in JSON. */
    private static boolean isBytes(ArrayType type) {
        return type.getComponentType().getKind() == TypeKind.BYTE;
    }
}
