package io.plumbline.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.type.Shape;
import io.plumbline.generator.java.type.Use;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/**
 * Writes how one value is read and written: by the reader's and writer's own methods where they have one for it, else
 * by a codec.
 */
final class ValueCode {

    private static final Map<TypeName, String> READERS = Map.of(
            TypeName.get(String.class),
            "readString",
            TypeName.BOOLEAN,
            "readBoolean",
            TypeName.INT,
            "readInt",
            TypeName.LONG,
            "readLong",
            TypeName.DOUBLE,
            "readDouble",
            TypeName.get(BigInteger.class),
            "readBigInteger",
            TypeName.get(BigDecimal.class),
            "readBigDecimal");

    private ValueCode() {}

    /** Whether the value needs no codec constant. */
    static boolean isInline(Use use) {
        boolean simple = use.shape() instanceof Shape.Direct || use.shape() instanceof Shape.Named;
        return simple && !use.nullable();
    }

    /** An expression that reads the value; {@code constant} holds its codec where it needs one. */
    static CodeBlock read(Use use, String constant, String reader) {
        if (isInline(use) && use.shape() instanceof Shape.Direct direct) {
            return CodeBlock.of("$N.$L()", reader, READERS.get(direct.type()));
        }
        return isInline(use) && use.shape() instanceof Shape.Named named
                ? CodeBlock.of("$T.INSTANCE.read($N)", named.codec(), reader)
                : CodeBlock.of("$N.read($N)", constant, reader);
    }

    /** A statement that writes the value to {@code out}. */
    static CodeBlock write(Use use, String constant, CodeBlock value) {
        if (isInline(use) && use.shape() instanceof Shape.Direct) {
            return CodeBlock.of("out.value($L);\n", value);
        }
        return isInline(use) && use.shape() instanceof Shape.Named named
                ? CodeBlock.of("$T.INSTANCE.write(out, $L);\n", named.codec(), value)
                : CodeBlock.of("$N.write(out, $L);\n", constant, value);
    }
}
