package io.plumbline.processor.flow;

import io.plumbline.processor.value.Constants;
import io.plumbline.processor.value.Domain;
import io.plumbline.processor.value.Folding;
import io.plumbline.processor.value.IntegerRange;
import io.plumbline.processor.value.Operators;
import io.plumbline.processor.value.TextRange;
import io.plumbline.processor.value.Texts;
import io.plumbline.processor.value.Value;
import javax.lang.model.type.TypeKind;

/** Values as string concatenation writes them. */
final class Text {

    private Text() {}

    static Value concat(Value left, TypeKind leftKind, Value right, TypeKind rightKind) {
        return Operators.concat(of(left, leftKind), of(right, rightKind));
    }

    private static Value of(Value value, TypeKind kind) {
        return value.isNone() ? Value.NONE : value.mapped(of(value.domain(), kind), constant -> of(constant, kind));
    }

    private static Domain of(Domain domain, TypeKind kind) {
        if (domain instanceof Constants constants) {
            return constants.map(constant -> of(constant, kind));
        }
        if (domain instanceof IntegerRange range && kind != TypeKind.CHAR) {
            return TextRange.ofNumbers(range);
        }
        if (kind == TypeKind.CHAR) {
            return domain instanceof IntegerRange range ? TextRange.ofLetters(range) : TextRange.between(1, 1);
        }
        TextRange text = Texts.range(domain);
        return text == null ? TextRange.ALL : text;
    }

    private static Object of(Object constant, TypeKind kind) {
        if (!(constant instanceof Long)) {
            return String.valueOf(constant);
        }
        if (kind == TypeKind.CHAR) {
            return String.valueOf((char) (long) constant);
        }
        Object converted = Folding.convert(constant, kind);
        return String.valueOf(converted == null ? constant : converted);
    }
}
