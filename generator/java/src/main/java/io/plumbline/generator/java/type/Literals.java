package io.plumbline.generator.java.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.naming.JavaNames;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.Type;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes values that the contract spells out as Java expressions of the type that they have where they stand. */
public final class Literals {

    /** More elements than this are not written as single expressions, of which a class could hold too few. */
    private static final int MANY = 200;

    private final ApiModel model;
    private final JavaNames names;

    /** For one model, with its names. */
    public Literals(ApiModel model, JavaNames names) {
        this.model = model;
        this.names = names;
    }

    /**
     * An expression for the value of a use; what no Java literal can say is read from JSON when the class is
     * initialized.
     */
    public CodeBlock expression(Use use, Literal literal) {
        if (literal.value() == null) {
            return CodeBlock.of("null");
        }
        return simple(use, literal)
                .orElseGet(() -> CodeBlock.of(
                        "$T.read($L, $L)",
                        Json.class,
                        CodecExpressions.inMethod(use.present()),
                        StringLiteral.of(json(literal))));
    }

    /** An expression for a value that the scalar type holds. */
    public static CodeBlock scalar(Use use, Literal literal) {
        return use.shape() instanceof Shape.Direct direct
                ? scalar(direct.type(), literal.value()).orElseThrow()
                : tree(literal);
    }

    /** An expression for the value as a JSON tree of scalars; lists and objects are read from JSON. */
    public static CodeBlock tree(Literal literal) {
        Object value = literal.value();
        if (value == null) {
            return CodeBlock.of("null");
        }
        if (value instanceof String text) {
            return StringLiteral.of(text);
        }
        if (value instanceof Boolean flag) {
            return CodeBlock.of("$L", flag);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        return CodeBlock.of("$T.read($T.ANY, $L)", Json.class, Codecs.class, StringLiteral.of(json(literal)));
    }

    /** The value as JSON text. */
    @SuppressWarnings("NullAway") // below JDK 22 it does not see that ANY is a codec of null too
    public static String json(Literal literal) {
        return Json.writeString(Codecs.ANY, literal.value());
    }

    private static CodeBlock number(Number number) {
        if (number instanceof BigInteger integer && integer.bitLength() < Integer.SIZE) {
            return CodeBlock.of("$L", integer);
        }
        return number instanceof BigInteger integer && integer.bitLength() < Long.SIZE
                ? CodeBlock.of("$LL", integer)
                : CodeBlock.of("new $T($S)", number.getClass(), number.toString());
    }

    private Optional<CodeBlock> simple(Use use, Literal literal) {
        if (use.shape() instanceof Shape.Direct direct) {
            return scalar(direct.type(), literal.value());
        }
        if (use.shape() instanceof Shape.Named named) {
            Type type = model.definition(named.key()).use().type();
            return type instanceof Type.Enumeration enumeration
                    ? constant(named, enumeration, literal)
                    : Optional.empty();
        }
        if (use.shape() instanceof Shape.Elements list && literal.value() instanceof List<?> values) {
            return list(list.element(), values);
        }
        return Optional.empty();
    }

    private Optional<CodeBlock> list(Use element, List<?> values) {
        if (values.size() > MANY) {
            return Optional.empty();
        }
        List<CodeBlock> elements = values.stream()
                .flatMap(value -> value == null
                        ? Optional.<CodeBlock>empty().stream()
                        : simple(element, new Literal(value)).stream())
                .toList();
        return elements.size() == values.size()
                ? Optional.of(CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(elements, ", ")))
                : Optional.empty();
    }

    private static Optional<CodeBlock> scalar(TypeName type, @Nullable Object value) {
        if (value instanceof String text && type.equals(TypeName.get(String.class))) {
            return Optional.of(StringLiteral.of(text));
        }
        if (value instanceof Boolean flag && type.equals(TypeName.BOOLEAN)) {
            return Optional.of(CodeBlock.of("$L", flag));
        }
        return value instanceof Number number ? numeric(type, new BigDecimal(number.toString())) : Optional.empty();
    }

    private static Optional<CodeBlock> numeric(TypeName type, BigDecimal value) {
        if (type.equals(TypeName.get(BigDecimal.class))) {
            return Optional.of(CodeBlock.of("new $T($S)", BigDecimal.class, value.toString()));
        }
        if (type.equals(TypeName.DOUBLE)) {
            double rounded = value.doubleValue();
            return Double.isFinite(rounded) ? Optional.of(CodeBlock.of("$L", rounded)) : Optional.empty();
        }
        return whole(value).flatMap(integer -> integral(type, integer));
    }

    private static Optional<BigInteger> whole(BigDecimal value) {
        boolean small = Math.abs((long) value.scale()) <= 1_000 && value.precision() <= 1_000;
        return small && value.stripTrailingZeros().scale() <= 0
                ? Optional.of(value.toBigIntegerExact())
                : Optional.empty();
    }

    private static Optional<CodeBlock> integral(TypeName type, BigInteger value) {
        if (type.equals(TypeName.INT) && value.bitLength() < Integer.SIZE) {
            return Optional.of(CodeBlock.of("$L", value));
        }
        if (type.equals(TypeName.LONG) && value.bitLength() < Long.SIZE) {
            return Optional.of(CodeBlock.of("$LL", value));
        }
        return type.equals(TypeName.get(BigInteger.class))
                ? Optional.of(CodeBlock.of("new $T($S)", BigInteger.class, value.toString()))
                : Optional.empty();
    }

    private Optional<CodeBlock> constant(Shape.Named named, Type.Enumeration enumeration, Literal literal) {
        for (int i = 0;
                Enumerations.hasConstants(enumeration)
                        && i < enumeration.values().size();
                i++) {
            if (same(enumeration.values().get(i).value().value(), literal.value())) {
                String constant = names.constants(enumeration).get(i);
                return Optional.of(CodeBlock.of("$T.$L", named.type(), constant));
            }
        }
        return Optional.empty();
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number first && other instanceof Number second) {
            return new BigDecimal(first.toString()).compareTo(new BigDecimal(second.toString())) == 0;
        }
        return one != null && one.equals(other);
    }
}
