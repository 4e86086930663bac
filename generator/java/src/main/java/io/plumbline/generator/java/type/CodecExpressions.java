package io.plumbline.generator.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.plumbline.runtime.json.Codecs;
import java.util.List;

/**
 * Writes the expression that gives a use's codec.
 *
 * <p>Codecs of generated classes are reached when they are first needed and not when the class that needs them is
 * initialized: classes that refer to each other in a circle would else wait for each other for ever where two threads
 * begin at different ends.
 */
public final class CodecExpressions {

    private CodecExpressions() {}

    /** For use in a method: refers to the codecs of generated classes at once. */
    public static CodeBlock inMethod(Use use) {
        return nullable(use, judged(use, use.shape() instanceof Shape.Named named ? instance(named) : lazy(use)));
    }

    /** For use in the initializer of a static field. */
    public static CodeBlock inInitializer(Use use) {
        return nullable(use, judged(use, lazy(use)));
    }

    /** Values that may lose something in Java are judged before that; others where they are used. */
    private static CodeBlock judged(Use use, CodeBlock codec) {
        boolean same = use.shape() instanceof Shape.Tree || use.shape() instanceof Shape.Direct;
        CodeBlock judged = codec;
        for (ClassName schema : same ? List.<ClassName>of() : use.schemas()) {
            judged = CodeBlock.of("$T.judged($T.SCHEMA::violations, $L)", Codecs.class, schema, judged);
        }
        return judged;
    }

    private static CodeBlock nullable(Use use, CodeBlock codec) {
        boolean wrap = use.nullable() && !(use.shape() instanceof Shape.Tree);
        return wrap ? CodeBlock.of("$T.nullable($L)", Codecs.class, codec) : codec;
    }

    private static CodeBlock lazy(Use use) {
        Shape shape = use.shape();
        if (shape instanceof Shape.Direct direct) {
            return direct.codec();
        }
        if (shape instanceof Shape.Formatted formatted) {
            return formatted.codec();
        }
        if (shape instanceof Shape.Named named) {
            return CodeBlock.of("$T.lazy(() -> $L)", Codecs.class, instance(named));
        }
        if (shape instanceof Shape.Elements list) {
            return CodeBlock.of("$T.list($L)", Codecs.class, inInitializer(list.element()));
        }
        if (shape instanceof Shape.Entries map) {
            return CodeBlock.of("$T.map($L)", Codecs.class, inInitializer(map.value()));
        }
        return shape instanceof Shape.Encoded encoded
                ? CodeBlock.of("$T.encoded($L)", Codecs.class, inInitializer(encoded.content()))
                : CodeBlock.of(use.nullable() ? "$T.ANY" : "$T.VALUE", Codecs.class);
    }

    private static CodeBlock instance(Shape.Named named) {
        return CodeBlock.of("$T.INSTANCE", named.codec());
    }
}
