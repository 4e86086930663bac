package io.plumbline.generator.java.type;

import com.palantir.javapoet.CodeBlock;
import io.plumbline.runtime.value.Copies;
import java.util.Optional;

/** Writes the expression that makes an immutable copy of a value that callers could change. */
public final class CopyExpressions {

    private CopyExpressions() {}

    /**
     * The copy of a value that is there, empty where values can not be changed anyway.
     *
     * @param value an expression for the value
     * @param parameter a name for parameters of lambdas that nothing around has; a number is put after it
     */
    public static Optional<CodeBlock> copy(Use use, String value, String parameter) {
        return copy(use.shape(), CodeBlock.of("$L", value), parameter, 1);
    }

    private static Optional<CodeBlock> copy(Shape shape, CodeBlock value, String parameter, int depth) {
        if (shape instanceof Shape.Elements list) {
            return Optional.of(collection("list", list.element(), value, parameter, depth));
        }
        if (shape instanceof Shape.Entries map) {
            return Optional.of(collection("map", map.value(), value, parameter, depth));
        }
        if (shape instanceof Shape.Encoded encoded) {
            return copy(encoded.content().shape(), value, parameter, depth);
        }
        return shape instanceof Shape.Tree
                ? Optional.of(CodeBlock.of("$T.tree($L)", Copies.class, value))
                : Optional.empty();
    }

    private static CodeBlock collection(String method, Use part, CodeBlock value, String parameter, int depth) {
        String name = parameter + depth;
        return copy(part.shape(), CodeBlock.of("$L", name), parameter, depth + 1)
                .map(inner -> CodeBlock.of("$T.$L($L, $L -> $L)", Copies.class, method, value, name, inner))
                .orElseGet(() -> CodeBlock.of("$T.$L($L)", Copies.class, method, value));
    }
}
