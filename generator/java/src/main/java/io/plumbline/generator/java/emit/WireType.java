package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.type.JavaTypes;
import io.plumbline.generator.java.type.Literals;
import io.plumbline.generator.java.type.Shape;
import io.plumbline.generator.java.type.Use;
import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * The Java type of an enumeration's values: the one that holds them all.
 *
 * @param shape a scalar, or a tree where the values are mixed
 */
record WireType(Shape shape) {

    static WireType of(Type.Enumeration enumeration) {
        boolean allStrings =
                enumeration.values().stream().allMatch(value -> value.value().value() instanceof String);
        boolean allNumbers =
                enumeration.values().stream().allMatch(value -> value.value().value() instanceof Number);
        boolean allBooleans =
                enumeration.values().stream().allMatch(value -> value.value().value() instanceof Boolean);
        if (allStrings) {
            return new WireType(JavaTypes.direct(String.class));
        }
        if (allBooleans) {
            return new WireType(JavaTypes.direct(boolean.class));
        }
        return new WireType(allNumbers ? JavaTypes.direct(number(enumeration)) : new Shape.Tree());
    }

    private static Class<?> number(Type.Enumeration enumeration) {
        int bits = 0;
        for (Type.EnumValue value : enumeration.values()) {
            if (!(value.value().value() instanceof BigInteger integer)) {
                return BigDecimal.class;
            }
            bits = Math.max(bits, integer.bitLength());
        }
        if (bits < Integer.SIZE && !enumeration.extensible()) {
            return int.class;
        }
        return bits < Long.SIZE && !enumeration.extensible() ? long.class : BigInteger.class;
    }

    TypeName type() {
        return shape instanceof Shape.Direct direct ? direct.type() : ClassName.get(Object.class);
    }

    Use use() {
        return new Use(shape, false, List.of());
    }

    CodeBlock literal(Literal literal) {
        return shape instanceof Shape.Direct ? Literals.scalar(use(), literal) : Literals.tree(literal);
    }
}
