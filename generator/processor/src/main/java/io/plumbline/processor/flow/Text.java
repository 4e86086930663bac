package io.plumbline.processor.flow;

import javax.lang.model.type.TypeKind;

/** A constant as string concatenation writes it. */
final class Text {

    private Text() {}

    static String of(Object constant, TypeKind kind) {
        return kind == TypeKind.CHAR && constant instanceof Long code
                ? String.valueOf((char) (long) code)
                : String.valueOf(constant);
    }
}
